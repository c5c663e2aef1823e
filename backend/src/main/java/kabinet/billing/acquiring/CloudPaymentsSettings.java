package kabinet.billing.acquiring;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the operator is to CloudPayments.
 *
 * @param testMode whether payments that the bank calls a test are taken for real ones
 */
@ConfigurationProperties("kabinet.payments.cloud-payments")
record CloudPaymentsSettings(
    String publicId,
    String apiSecret,
    @DefaultValue("https://api.cloudpayments.ru") URI address,
    @DefaultValue("3s") Duration connectWithin,
    @DefaultValue("10s") Duration answerWithin,
    @DefaultValue("false") boolean testMode) {

  /** While this is not set there is no such bank. */
  static final String SWITCH = "kabinet.payments.cloud-payments.public-id";

  CloudPaymentsSettings {
    if (apiSecret.isBlank()) {
      throw new IllegalArgumentException("kabinet.payments.cloud-payments.api-secret is missing");
    }
  }

  @Override
  public String toString() {
    return "CloudPayments at " + address;
  }
}
