package kabinet.billing.payout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kabinet.billing.Payout;
import kabinet.billing.PayoutAnswer;
import kabinet.billing.PayoutGateway;
import kabinet.billing.TransferKind;
import kabinet.billing.acquiring.CloudPaymentsHttp;
import kabinet.kernel.CurrencyCode;
import kabinet.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** CloudPayments as its public documentation describes it: payouts to cards, and their state. */
final class CloudPayouts implements PayoutGateway {

  private static final Logger LOG = LoggerFactory.getLogger(CloudPayouts.class);
  private static final String REQUEST_ID = "X-Request-ID";
  private static final String NAME = "CARDHOLDER"; // asked for, and known to nobody here
  private static final int SHOWN = 4;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final RestClient gateway;
  private final CardPacket packet;
  private final Supplier<CurrencyCode> currency;

  CloudPayouts(CloudPayoutSettings settings, Supplier<CurrencyCode> currency) {
    this.gateway =
        CloudPaymentsHttp.client(
            settings.address(),
            settings.publicId(),
            settings.apiSecret(),
            settings.connectWithin(),
            settings.answerWithin());
    this.packet = new CardPacket(settings);
    this.currency = currency;
  }

  @Override
  public Set<TransferKind> kinds() {
    return Set.of(TransferKind.CARD);
  }

  /** Without asking anybody: whether the bank of the card takes money is told by the payout. */
  @Override
  public @Nullable Recognised recognise(TransferKind kind, String number) {
    return kind == TransferKind.CARD
        ? new Recognised(packet.of(number), "••\u00a0" + number.substring(number.length() - SHOWN))
        : null;
  }

  @Override
  public PayoutAnswer pay(Payout payout) {
    var order = new LinkedHashMap<String, Object>();
    order.put("Name", NAME);
    order.put("CardCryptogramPacket", payout.token());
    order.put("Amount", payout.amount().amount());
    order.put("AccountId", payout.key());
    order.put("Currency", currency.get().name());
    order.put("InvoiceId", payout.key());
    return answer(payout, ask("/payments/cards/topup", payout.key(), order));
  }

  @Override
  public PayoutAnswer look(Payout payout) {
    var said = ask("/v2/payments/find", null, Map.of("InvoiceId", payout.key()));
    return said != null && "Not found".equals(said.path("Message").asString(""))
        ? PayoutAnswer.UNKNOWN
        : answer(payout, said);
  }

  /** Only what is said of this very payout counts. */
  private static PayoutAnswer answer(Payout payout, @Nullable JsonNode said) {
    var model = said == null ? null : said.path("Model");
    if (model == null
        || !payout.key().equals(model.path("InvoiceId").asString(""))
        || !isOf(payout.amount(), model.path("Amount"))) {
      return PayoutAnswer.UNSURE;
    }
    return switch (model.path("Status").asString("")) {
      case "Completed" -> PayoutAnswer.PAID;
      case "Declined", "Cancelled" -> PayoutAnswer.REFUSED;
      case "AwaitingAuthentication", "Authorized" -> PayoutAnswer.UNDERWAY;
      default -> PayoutAnswer.UNSURE;
    };
  }

  private static boolean isOf(Money sum, JsonNode said) {
    return said.isNumber() && said.decimalValue().compareTo(sum.amount()) == 0;
  }

  /** Null if nothing was said that can be read. Under one request id nothing is paid twice. */
  private @Nullable JsonNode ask(String path, @Nullable String requestId, Map<String, ?> question) {
    try {
      var said =
          gateway
              .post()
              .uri(path)
              .contentType(MediaType.APPLICATION_JSON)
              .accept(MediaType.APPLICATION_JSON)
              .headers(
                  headers -> {
                    if (requestId != null) {
                      headers.set(REQUEST_ID, requestId);
                    }
                  })
              .body(JSON.writeValueAsString(question))
              .retrieve()
              .body(String.class);
      return said == null ? null : JSON.readTree(said);
    } catch (RestClientException | JacksonException trouble) {
      // what stands in the exception may quote what was sent
      LOG.warn("{} was not answered: {}", path, trouble.getClass().getSimpleName());
      return null;
    }
  }
}
