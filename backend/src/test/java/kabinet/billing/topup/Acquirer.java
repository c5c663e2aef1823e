package kabinet.billing.topup;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * CloudPayments over HTTP as its documentation describes it, and its notices by their signature.
 */
public final class Acquirer {

  public static final String SECRET = "the-secret-of-the-test-terminal";

  private static final WireMockServer BANK =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private static final String ORDERS = "/orders/create";
  private static final String FIND = "/v2/payments/find";
  private static final String REFUND = "/payments/refund";

  private Acquirer() {}

  public static void settings(DynamicPropertyRegistry properties) {
    BANK.start();
    var here = "kabinet.payments.cloud-payments.";
    properties.add(here + "public-id", () -> "pk_test");
    properties.add(here + "api-secret", () -> SECRET);
    properties.add(here + "address", BANK::baseUrl);
    properties.add(here + "answer-within", () -> "1500ms");
  }

  /** The bank works and knows of nothing paid. */
  static void opens() {
    BANK.resetAll();
    answers(
        ORDERS,
        okJson(
                "{\"Model\":{\"Id\":\"f2\",\"Url\":\"https://bank.example/d/{{jsonPath request.body"
                    + " '$.InvoiceId'}}\"},\"Success\":true,\"Message\":null}")
            .withTransformers("response-template"));
    answers(FIND, okJson("{\"Success\":false,\"Message\":\"Not found\"}"));
  }

  static void answersOrders(ResponseDefinitionBuilder answer) {
    answers(ORDERS, answer);
  }

  static void answersQuestions(ResponseDefinitionBuilder answer) {
    answers(FIND, answer);
  }

  static void answersRefunds(ResponseDefinitionBuilder answer) {
    answers(REFUND, answer);
  }

  private static void answers(String path, ResponseDefinitionBuilder answer) {
    BANK.stubFor(post(path).withBasicAuth("pk_test", SECRET).willReturn(answer));
  }

  /** When asked, the bank says this of the payment. */
  static void says(String payment, String status, String amount, int reason) {
    BANK.stubFor(
        post(FIND)
            .withBasicAuth("pk_test", SECRET)
            .withRequestBody(matchingJsonPath("$.InvoiceId", equalTo(payment)))
            .willReturn(
                okJson(
                    "{\"Model\":{\"TransactionId\":504,\"Amount\":%s,\"Currency\":\"RUB\",\"InvoiceId\":\"%s\","
                            .formatted(amount, payment)
                        + "\"Status\":\"%s\",\"ReasonCode\":%d,\"TestMode\":false},\"Success\":true}"
                            .formatted(status, reason))));
  }

  static List<LoggedRequest> orders() {
    return BANK.findAll(postRequestedFor(urlEqualTo(ORDERS)));
  }

  static List<LoggedRequest> refunds() {
    return BANK.findAll(postRequestedFor(urlEqualTo(REFUND)));
  }

  static List<LoggedRequest> questions() {
    return BANK.findAll(postRequestedFor(urlEqualTo(FIND)));
  }

  /** A money notice as the bank sends it. */
  static String paid(String payment, String amount, String currency, long transaction) {
    return "TransactionId=%d&Amount=%s&Currency=%s&InvoiceId=%s&Status=Completed&OperationType=Payment&TestMode=0"
        .formatted(transaction, amount, currency, payment);
  }

  static String declined(String payment, int reason) {
    return "TransactionId=503&Amount=136.00&Currency=RUB&InvoiceId=%s&Reason=InsufficientFunds&ReasonCode=%d&TestMode=0"
        .formatted(payment, reason);
  }

  static MockHttpServletResponse notifies(MockMvc cabinet, String kind, String body) {
    return notifies(cabinet, kind, body, signature(SECRET, body));
  }

  static MockHttpServletResponse notifies(
      MockMvc cabinet, String kind, String body, String signature) {
    try {
      return cabinet
          .perform(
              MockMvcRequestBuilders.post("/payments/cloudpayments/" + kind)
                  .contentType("application/x-www-form-urlencoded")
                  .header("Content-HMAC", signature)
                  .content(body))
          .andReturn()
          .getResponse();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static String signature(String secret, String body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static ResponseDefinitionBuilder tooLate() {
    return aResponse().withStatus(200).withFixedDelay(3_000);
  }
}
