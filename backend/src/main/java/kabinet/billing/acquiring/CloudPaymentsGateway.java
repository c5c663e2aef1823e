package kabinet.billing.acquiring;

import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import kabinet.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** CloudPayments as its public documentation describes it: bills, their state, refunds. */
final class CloudPaymentsGateway implements PaymentGateway {

  private static final String REQUEST_ID = "X-Request-ID";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final RestClient bank;
  private final boolean testsCount;

  CloudPaymentsGateway(CloudPaymentsSettings settings) {
    this.bank =
        CloudPaymentsHttp.client(
            settings.address(),
            settings.publicId(),
            settings.apiSecret(),
            settings.connectWithin(),
            settings.answerWithin());
    this.testsCount = settings.testMode();
  }

  @Override
  public URI start(Bill bill) throws GatewayDown {
    var order = new LinkedHashMap<String, Object>();
    order.put("Amount", bill.amount().amount());
    order.put("Currency", bill.currency().name());
    order.put("Description", bill.description());
    order.put("InvoiceId", bill.number());
    order.put("RequireConfirmation", false);
    order.put("SendEmail", false);
    order.put("CultureName", bill.language().getLanguage().equals("en") ? "en-US" : "ru-RU");
    order.put("SuccessRedirectUrl", bill.returnTo().toString());
    order.put("FailRedirectUrl", bill.returnTo().toString());
    var answer = ask("/orders/create", bill.number(), order);
    var page = answer.path("Model").path("Url").asString("");
    if (!answer.path("Success").asBoolean(false) || !page.matches("https?://[!-~]{1,900}")) {
      throw new GatewayDown("no page");
    }
    try {
      return URI.create(page);
    } catch (IllegalArgumentException e) {
      throw new GatewayDown("no page");
    }
  }

  @Override
  public BankAnswer status(String number) throws GatewayDown {
    var answer = ask("/v2/payments/find", null, Map.of("InvoiceId", number));
    var found = answer.path("Model");
    if (!found.isObject()) {
      if ("Not found".equals(answer.path("Message").asString(""))) {
        return new BankAnswer.Undecided();
      }
      throw new GatewayDown("no state");
    }
    if (!number.equals(found.path("InvoiceId").asString(""))) {
      throw new GatewayDown("another bill's state");
    }
    return transaction(found).answer(testsCount);
  }

  @Override
  public boolean refund(String number, String transaction, Money amount) throws GatewayDown {
    var refund = Map.of("TransactionId", new BigDecimal(transaction), "Amount", amount.amount());
    return ask("/payments/refund", "refund-" + number, refund).path("Success").asBoolean(false);
  }

  private static Transaction transaction(JsonNode model) {
    return new Transaction(
        text(model, "TransactionId"),
        text(model, "Status"),
        model.path("Amount").isNumber() ? model.path("Amount").decimalValue() : null,
        text(model, "Currency"),
        model.path("ReasonCode").asInt(0),
        model.path("TestMode").asBoolean(false));
  }

  private static @Nullable String text(JsonNode model, String name) {
    var value = model.path(name);
    return value.isValueNode() && !value.isNull() ? value.asString() : null;
  }

  /** Under the same request id the bank does nothing twice. */
  private JsonNode ask(String path, @Nullable String requestId, Map<String, ?> question)
      throws GatewayDown {
    try {
      var answer =
          bank.post()
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
      return JSON.readTree(answer == null ? "" : answer);
    } catch (RestClientException | JacksonException trouble) {
      // what stands in the exception may quote what was sent
      throw new GatewayDown(path + ": " + trouble.getClass().getSimpleName());
    }
  }
}
