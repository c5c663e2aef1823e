package kabinet.billing.payout;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import kabinet.Rule;
import kabinet.billing.Payout;
import kabinet.billing.PayoutAnswer;
import kabinet.billing.TransferKind;
import kabinet.kernel.CurrencyCode;
import kabinet.kernel.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The gateway answers as its documentation says, and also as no documentation says. */
@Rule("R44")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CloudPayoutsTests {
  private static final String CARD = "4242424242424242";
  private static final String TOPUP = "/payments/cards/topup";
  private static final String FIND = "/v2/payments/find";
  private static final Payout PAYOUT =
      new Payout("transfer_1", TransferKind.CARD, "packet", new Money(10_050));

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private KeyPair keys;
  private CloudPayouts gateway;

  @BeforeAll
  void start() throws Exception {
    server.start();
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
    gateway = new CloudPayouts(settings(pem()), () -> CurrencyCode.RUB);
  }

  private String pem() {
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
        + "\n-----END PUBLIC KEY-----";
  }

  private CloudPayoutSettings settings(String key) {
    return settings(key, Duration.ofSeconds(20));
  }

  private CloudPayoutSettings settings(String key, Duration answerWithin) {
    return new CloudPayoutSettings(
        "pk_1",
        "secret",
        key,
        4,
        URI.create(server.baseUrl()),
        Duration.ofSeconds(20),
        answerWithin);
  }

  @AfterAll
  void stop() {
    server.stop();
  }

  @BeforeEach
  void forget() {
    server.resetAll();
  }

  @Test
  void aPayoutCarriesItsKeyItsSumAndTheCardAsTheGatewayAloneReadsIt() {
    server.stubFor(
        post(TOPUP)
            .withBasicAuth("pk_1", "secret")
            .withHeader("X-Request-ID", equalTo("transfer_1"))
            .withRequestBody(matchingJsonPath("$.CardCryptogramPacket", equalTo("packet")))
            .withRequestBody(matchingJsonPath("$[?(@.Amount == 100.5)]"))
            .withRequestBody(matchingJsonPath("$.Currency", equalTo("RUB")))
            .withRequestBody(matchingJsonPath("$.InvoiceId", equalTo("transfer_1")))
            .withRequestBody(matchingJsonPath("$.Name"))
            .withRequestBody(matchingJsonPath("$.AccountId"))
            .willReturn(transaction("transfer_1", "100.50", "Completed")));

    assertThat(gateway.pay(PAYOUT)).isEqualTo(PayoutAnswer.PAID);
    server.verify(1, postRequestedFor(urlEqualTo(TOPUP)));
  }

  @Test
  void whoLooksPaysNothing() {
    server.stubFor(
        post(FIND)
            .withBasicAuth("pk_1", "secret")
            .withRequestBody(matchingJsonPath("$.InvoiceId", equalTo("transfer_1")))
            .willReturn(transaction("transfer_1", "100.5", "Declined")));

    assertThat(gateway.look(PAYOUT)).isEqualTo(PayoutAnswer.REFUSED);
    server.verify(0, postRequestedFor(urlEqualTo(TOPUP)));
  }

  @Test
  void whatIsNotFoundIsUnknown() {
    server.stubFor(post(FIND).willReturn(okJson("{\"Success\":false,\"Message\":\"Not found\"}")));

    assertThat(gateway.look(PAYOUT)).isEqualTo(PayoutAnswer.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "transfer_1, 100.50, Completed,              PAID",
    "transfer_1, 100.50, Declined,               REFUSED",
    "transfer_1, 100.50, Cancelled,              REFUSED",
    "transfer_1, 100.50, Authorized,             UNDERWAY",
    "transfer_1, 100.50, AwaitingAuthentication, UNDERWAY",
    "transfer_1, 100.50, Vanished,               UNSURE",
    "transfer_2, 100.50, Completed,              UNSURE",
    "transfer_2, 100.50, Declined,               UNSURE",
    "transfer_1, 100.51, Completed,              UNSURE",
    "transfer_1, 10050,  Declined,               UNSURE",
  })
  void onlyWhatIsSaidOfThisVeryPayoutCounts(
      String invoice, String amount, String status, PayoutAnswer answer) {
    server.stubFor(post(anyUrl()).willReturn(transaction(invoice, amount, status)));

    assertThat(gateway.pay(PAYOUT)).isEqualTo(answer);
    assertThat(gateway.look(PAYOUT)).isEqualTo(answer);
  }

  static List<ResponseDefinitionBuilder> nonsense() {
    return List.of(
        aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
        aResponse().withFault(Fault.EMPTY_RESPONSE),
        aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
        aResponse().withStatus(500).withBody("{\"Success\":true}"),
        aResponse().withStatus(401),
        aResponse().withStatus(302).withHeader("Location", "http://192.0.2.1/"),
        aResponse().withStatus(200),
        okJson("<html>"),
        okJson("[]"),
        okJson("null"),
        okJson("{}"),
        okJson("{\"Success\":true}"),
        okJson("{\"Success\":true,\"Model\":null}"),
        okJson("{\"Success\":false,\"Message\":\"Terminal not found\"}"),
        okJson(
            "{\"Success\":true,\"Model\":{\"InvoiceId\":\"transfer_1\",\"Status\":\"Completed\"}}"),
        okJson(
            "{\"Success\":true,\"Model\":{\"InvoiceId\":\"transfer_1\",\"Status\":\"Completed\","
                + "\"Amount\":\"much\"}}"));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void whateverCannotBeUnderstoodMeansThatNothingIsKnown(ResponseDefinitionBuilder answer) {
    server.stubFor(post(anyUrl()).willReturn(answer));

    assertThat(gateway.pay(PAYOUT)).isEqualTo(PayoutAnswer.UNSURE);
    assertThat(gateway.look(PAYOUT)).isEqualTo(PayoutAnswer.UNSURE);
  }

  @Test
  void anAnswerThatComesTooLateIsNone() {
    var hasty = new CloudPayouts(settings(pem(), Duration.ofMillis(100)), () -> CurrencyCode.RUB);
    server.stubFor(
        post(anyUrl())
            .willReturn(transaction("transfer_1", "100.50", "Completed").withFixedDelay(2000)));

    assertThat(hasty.pay(PAYOUT)).isEqualTo(PayoutAnswer.UNSURE);
  }

  @Test
  void aCardIsKnownByWhatTheGatewayAloneCanRead() throws Exception {
    var known = requireNonNull(gateway.recognise(TransferKind.CARD, CARD));

    assertThat(known.masked()).isEqualTo("••\u00a04242");
    assertThat(known.token()).startsWith("014242424242000004").doesNotContain(CARD);
    var cipher = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
    cipher.init(Cipher.DECRYPT_MODE, keys.getPrivate());
    var secret = Base64.getDecoder().decode(known.token().substring(18));
    assertThat(new String(cipher.doFinal(secret), StandardCharsets.UTF_8))
        .isEqualTo(CARD + "@0000@@pk_1");
    assertThat(known.token()).hasSizeLessThan(1000); // as it is kept
    assertThat(gateway.recognise(TransferKind.WALLET, "410011234567")).isNull();
    assertThat(gateway.kinds()).containsExactly(TransferKind.CARD);
  }

  @Test
  void settingsThatCannotWorkAreFoundAtTheStart() {
    assertThatThrownBy(() -> new CloudPayouts(settings("no key"), () -> CurrencyCode.RUB))
        .hasMessageContaining("card-key");
    assertThatThrownBy(() -> settings(" ")).hasMessageContaining("card-key");
    assertThat(settings(pem())).hasToString("CloudPayments at " + server.baseUrl());
  }

  private static ResponseDefinitionBuilder transaction(
      String invoice, String amount, String status) {
    return okJson(
        ("{\"Success\":%s,\"Message\":null,\"Model\":{\"TransactionId\":897749645,\"Amount\":%s,"
                + "\"Currency\":\"RUB\",\"InvoiceId\":\"%s\",\"Status\":\"%s\",\"ReasonCode\":0}}")
            .formatted(status.equals("Completed"), amount, invoice, status));
  }
}
