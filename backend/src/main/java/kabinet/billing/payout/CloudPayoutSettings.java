package kabinet.billing.payout;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the operator is to CloudPayments when money is paid out.
 *
 * @param cardKey the gateway's key for card numbers, PEM
 * @param cardKeyVersion which of its keys that is
 */
@ConfigurationProperties("kabinet.payouts.cloud-payments")
record CloudPayoutSettings(
    String publicId,
    String apiSecret,
    String cardKey,
    @DefaultValue("4") int cardKeyVersion,
    @DefaultValue("https://api.cloudpayments.ru") URI address,
    @DefaultValue("3s") Duration connectWithin,
    @DefaultValue("15s") Duration answerWithin) {

  /** While this is not set there is no such gateway. */
  static final String SWITCH = "kabinet.payouts.cloud-payments.public-id";

  CloudPayoutSettings {
    if (apiSecret.isBlank() || cardKey.isBlank()) {
      throw new IllegalArgumentException(
          "kabinet.payouts.cloud-payments.api-secret or card-key is missing");
    }
  }

  @Override
  public String toString() {
    return "CloudPayments at " + address;
  }
}
