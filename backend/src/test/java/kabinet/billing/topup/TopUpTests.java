package kabinet.billing.topup;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static kabinet.db.Tables.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kabinet.Rule;
import kabinet.SqlStatements;
import kabinet.overview.Asking;
import kabinet.overview.TestFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.test.tester.GraphQlTester;
import tools.jackson.databind.json.JsonMapper;

@Rule("R43")
class TopUpTests extends AtTheBank {

  private static final int AT_ONCE = 10;

  @Test
  void thePayerIsSentToTheBankAndNoMoneyMoves() {
    var started = topUp("136.50", key());

    var payment = number(started);
    assertThat(started)
        .containsEntry("paymentPage", "https://bank.example/d/" + payment)
        .containsEntry(
            "payment",
            Map.of("id", payment, "status", "PENDING", "amount", Map.of("amount", "136.50")));
    assertThat(payment(payment)).containsEntry("accountId", family.main.id().toString());
    assertThat(balance()).isEqualTo("214.00");
  }

  @Test
  void theBankIsToldTheSumTheNumberAndTheWayBackAndNothingOfThePayer() {
    var payment = begun("136.50");

    var order = Acquirer.orders().getFirst();
    assertThat(order.getHeader("X-Request-ID")).isEqualTo(payment);
    assertThat(JsonMapper.shared().readValue(order.getBodyAsString(), Map.class))
        .isEqualTo(
            Map.of(
                "Amount",
                136.5,
                "Currency",
                "RUB",
                "Description",
                "Пополнение счёта, Кабинет",
                "InvoiceId",
                payment,
                "RequireConfirmation",
                false,
                "SendEmail",
                false,
                "CultureName",
                "ru-RU",
                "SuccessRedirectUrl",
                "http://localhost/top-up?payment=" + payment,
                "FailRedirectUrl",
                "http://localhost/top-up?payment=" + payment));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.99", "15000.01", "0", "-100", "0.00"})
  void aSumOutOfRangeIsRefused(String sum) {
    assertThat(topUp(sum, key()))
        .containsEntry("__typename", "AmountOutOfRange")
        .containsEntry("least", Map.of("amount", "10.00"))
        .containsEntry("most", Map.of("amount", "15000.00"))
        .containsEntry("message", "За раз можно положить от 10\u00a0₽ до 15\u00a0000\u00a0₽.");
    assertThat(Acquirer.orders()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.00", "15000", "10.5"})
  void theLeastAndTheMostAreTaken(String sum) {
    assertThat(topUp(sum, key())).containsEntry("__typename", "TopUpStarted");
  }

  @Test
  void aThirdDigitIsNoSum() {
    topUp(owner, family.main.id().toString(), "10.005", key())
        .execute()
        .errors()
        .satisfy(errors -> assertThat(errors.toString()).contains("BAD_REQUEST"));
  }

  @Test
  void aClosedAccountTakesNothing() {
    family.main.closes(clock.instant());

    assertThat(topUp("100", key())).containsEntry("__typename", "AccountClosed");
    assertThat(Acquirer.orders()).isEmpty();
  }

  @Test
  void aStrangerFindsNeitherTheAccountNorThePayment() {
    var stranger = new TestFamily(db, service, clock).household.owner();
    var payment = begun("100");

    for (var viewer : List.of(stranger, family.household.self(family.child))) {
      assertNotFound(topUp(viewer, family.main.id().toString(), "100", key()));
      assertNotFound(
          Asking.as(viewer, service).document("{ node(id: \"" + payment + "\") { id } }"));
    }
    assertThat(Acquirer.orders()).hasSize(1);
  }

  @Test
  void theSameKeyIsTheSamePaymentAndAnotherSumIsAnotherWish() {
    var key = key();

    var first = topUp("100", key);

    assertThat(topUp("100", key)).isEqualTo(first);
    assertThat(topUp("100.00", key)).isEqualTo(first);
    assertThat(topUp("101", key)).containsEntry("__typename", "KeyAlreadyUsed");
    assertThat(Acquirer.orders()).hasSize(1);
  }

  @Test
  void tenAtOnceWithOneKeyAreOnePayment() throws Exception {
    var key = key();
    Callable<Map<String, Object>> once = () -> topUp("100", key);

    List<Map<String, Object>> answers;
    try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
      answers =
          senders.invokeAll(IntStream.range(0, AT_ONCE).mapToObj(sender -> once).toList()).stream()
              .map(Future::resultNow)
              .toList();
    }

    assertThat(answers).hasSize(AT_ONCE).containsOnly(answers.getFirst());
    assertThat(Acquirer.orders())
        .isNotEmpty()
        .allMatch(order -> order.getHeader("X-Request-ID").equals(number(answers.getFirst())));
  }

  @Test
  void aLostAnswerIsAskedForAgainAndIsTheSamePayment() {
    var key = key();
    Acquirer.answersOrders(Acquirer.tooLate());

    assertThat(topUp("100", key))
        .containsEntry("__typename", "PaymentsUnavailable")
        .containsEntry(
            "message",
            "Банк сейчас не отвечает. Деньги не списаны. Попробуйте ещё раз через минуту.");
    Acquirer.opens();
    var payment = number(topUp("100", key));

    assertThat(Acquirer.orders().getFirst().getHeader("X-Request-ID")).isEqualTo(payment);
    assertThat(db.fetchCount(PAYMENT, PAYMENT.ACCOUNT_ID.eq(family.main.id()))).isOne();
  }

  @Test
  void aBankThatTalksNonsenseIsUnavailable() {
    for (var nonsense :
        List.of(
            "",
            "<html>",
            "[]",
            "{}",
            "null",
            "{\"Success\":true}",
            "{\"Success\":false,\"Message\":\"No\"}",
            "{\"Success\":true,\"Model\":{\"Url\":\"javascript:alert(1)\"}}",
            "{\"Success\":true,\"Model\":{\"Url\":\"https://\"}}",
            "{\"Success\":false,\"Model\":{\"Url\":\"https://bank.example/\"}}")) {
      Acquirer.answersOrders(aResponse().withStatus(200).withBody(nonsense));
      assertThat(topUp("100", key()))
          .as(nonsense)
          .containsEntry("__typename", "PaymentsUnavailable");
    }
    for (int status : List.of(302, 401, 404, 429, 500, 503)) {
      Acquirer.answersOrders(
          aResponse().withStatus(status).withHeader("Location", "https://elsewhere.example/"));
      assertThat(topUp("100", key()))
          .as("%d", status)
          .containsEntry("__typename", "PaymentsUnavailable");
    }
  }

  @Test
  void aBankThatDribblesIsNotWaitedFor() {
    Acquirer.answersOrders(
        aResponse()
            .withStatus(200)
            .withBody("{\"Success\":true,\"Model\":{\"Url\":\"https://bank.example/\"}}")
            .withChunkedDribbleDelay(20, 8_000));
    long begun = System.nanoTime();

    assertThat(topUp("100", key())).containsEntry("__typename", "PaymentsUnavailable");
    assertThat(System.nanoTime() - begun).isLessThan(6_000_000_000L);
  }

  @Test
  void toBeginCostsThisManyStatements() {
    assertThat(SqlStatements.during(() -> topUp("100", key()))).hasSize(6);
  }

  private static void assertNotFound(GraphQlTester.Request<?> asked) {
    asked.execute().errors().satisfy(errors -> assertThat(errors.toString()).contains("NOT_FOUND"));
  }
}
