package kabinet.billing.topup;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kabinet.Rule;
import kabinet.SqlStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the bank says when it is asked, and when it does not say anything. */
@Rule("R43")
class PaymentCheckTests extends AtTheBank {

  @BeforeEach
  void nothingElseIsAskedAbout() {
    db.execute("update payment set check_at = null");
  }

  @Test
  void moneyWhoseNoticeWasLostIsFound() {
    var payment = begun("136.00");
    Acquirer.says(payment, "Completed", "136.00", 0);

    checks.check();
    assertThat(balance()).as("not asked at once").isEqualTo("214.00");
    clock.passes(Duration.ofSeconds(15));
    checks.check();
    checks.check();

    assertThat(balance()).isEqualTo("350.00");
    assertThat(Acquirer.questions()).hasSize(1);
    clock.passes(Duration.ofDays(2));
    checks.check();
    assertThat(Acquirer.questions()).as("nothing left to ask").hasSize(1);
  }

  @Test
  void aWrongSumIsPutAsideHoweverItIsHeardOf() {
    var payment = begun("136.00");
    Acquirer.says(payment, "Completed", "13.60", 0);
    clock.passes(Duration.ofSeconds(15));

    checks.check();

    assertThat(status(payment)).isEqualTo("NEEDS_REVIEW");
    assertThat(balance()).isEqualTo("214.00");
  }

  @Test
  void theBankIsAskedMoreAndMoreSeldomAndNotAfterADay() {
    var payment = begun("136.00");

    for (int minute = 0; minute < 48 * 60; minute++) {
      clock.passes(Duration.ofMinutes(1));
      checks.check();
    }

    assertThat(status(payment)).isEqualTo("EXPIRED");
    assertThat(Acquirer.questions()).hasSizeBetween(20, 60);
  }

  @Test
  void aDeclinedPaymentIsAskedAboutForADayToo() {
    var payment = begun("136.00");
    Acquirer.says(payment, "Declined", "136.00", 5206);
    clock.passes(Duration.ofSeconds(15));
    checks.check();
    assertThat(payment(payment)).containsEntry("declineReason", "Банк не получил подтверждения.");

    clock.passes(Duration.ofDays(1));
    checks.check();
    int asked = Acquirer.questions().size();
    clock.passes(Duration.ofDays(1));
    checks.check();

    assertThat(Acquirer.questions()).hasSize(asked);
    assertThat(status(payment)).isEqualTo("DECLINED");
  }

  @Test
  void aBankThatIsDownOrTalksNonsenseIsAskedAgain() {
    var payment = begun("136.00");

    for (var nonsense : new String[] {"", "<html>", "[]", "{}", "{\"Success\":true,\"Model\":7}"}) {
      Acquirer.answersQuestions(aResponse().withStatus(200).withBody(nonsense));
      clock.passes(Duration.ofHours(1));
      checks.check();
    }
    Acquirer.answersQuestions(aResponse().withStatus(500));
    clock.passes(Duration.ofHours(1));
    checks.check();
    Acquirer.answersQuestions(Acquirer.tooLate());
    clock.passes(Duration.ofHours(1));
    checks.check();
    assertThat(status(payment)).isEqualTo("PENDING");

    Acquirer.says(payment, "Completed", "136.00", 0);
    clock.passes(Duration.ofHours(1));
    checks.check();
    assertThat(balance()).isEqualTo("350.00");
  }

  @Test
  void anotherBillsStateIsNoAnswer() {
    var payment = begun("136.00");
    Acquirer.answersQuestions(
        okJson(
            "{\"Success\":true,\"Model\":{\"TransactionId\":1,\"Amount\":136.00,\"Currency\":\"RUB\","
                + "\"InvoiceId\":\"payment_0000000000000\",\"Status\":\"Completed\"}}"));
    clock.passes(Duration.ofSeconds(15));

    checks.check();

    assertThat(status(payment)).isEqualTo("PENDING");
  }

  @Test
  void whatComesToAnAccountClosedMeanwhileGoesBack() {
    var payment = begun("136.00");
    family.main.closes(clock.instant());
    Acquirer.notifies(cabinet, "pay", Acquirer.paid(payment, "136.00", "RUB", 504));
    assertThat(status(payment)).isEqualTo("REFUNDING");

    Acquirer.answersRefunds(Acquirer.tooLate());
    checks.check();
    assertThat(status(payment)).isEqualTo("REFUNDING");
    Acquirer.answersRefunds(okJson("{\"Model\":{\"TransactionId\":568},\"Success\":true}"));
    clock.passes(Duration.ofMinutes(5));
    checks.check();
    clock.passes(Duration.ofMinutes(5));
    checks.check();

    assertThat(status(payment)).isEqualTo("REFUNDED");
    assertThat(balance()).isEqualTo("214.00");
    assertThat(Acquirer.refunds())
        .hasSize(2)
        .allSatisfy(
            asked -> {
              assertThat(asked.getHeader("X-Request-ID")).isEqualTo("refund-" + payment);
              assertThat(JsonMapper.shared().readTree(asked.getBodyAsString()))
                  .isEqualTo(
                      JsonMapper.shared().readTree("{\"TransactionId\":504,\"Amount\":136.00}"));
            });
  }

  @Test
  void aRefundThatTheBankRefusesIsForStaff() {
    var payment = begun("136.00");
    family.main.closes(clock.instant());
    Acquirer.notifies(cabinet, "pay", Acquirer.paid(payment, "136.00", "RUB", 504));
    Acquirer.answersRefunds(okJson("{\"Success\":false,\"Message\":\"Too late\"}"));

    checks.check();

    assertThat(status(payment)).isEqualTo("NEEDS_REVIEW");
  }

  @Test
  void askingCostsThisManyStatements() {
    assertThat(SqlStatements.during(() -> checks.check())).as("nothing is due").hasSize(1);
    var payment = begun("136.00");
    Acquirer.says(payment, "Completed", "136.00", 0);
    clock.passes(Duration.ofSeconds(15));

    assertThat(SqlStatements.during(() -> checks.check())).hasSize(8);
  }
}
