package kabinet.billing.topup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kabinet.Rule;
import kabinet.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the bank says by itself, as it says it and as others would. */
@Rule("R43")
@ExtendWith(OutputCaptureExtension.class)
class PaymentNoticeTests extends AtTheBank {

  private static final int AT_ONCE = 8;
  private static final String DONE = "{\"code\":0}";

  @Test
  void moneyComesWithTheBanksWord() throws Exception {
    var payment = begun("136.00");

    var answer = Acquirer.notifies(cabinet, "pay", Acquirer.paid(payment, "136.00", "RUB", 504));

    assertThat(answer.getContentAsString()).isEqualTo(DONE);
    assertThat(balance()).isEqualTo("350.00");
    assertThat(payment(payment))
        .containsEntry("status", "SUCCEEDED")
        .containsEntry("settledAt", clock.instant().toString())
        .containsEntry("receiptUrl", "http://localhost/receipts/" + payment + "?language=ru");
  }

  @Test
  void twiceIsOnce() throws Exception {
    var payment = begun("136.00");
    var notice = Acquirer.paid(payment, "136.00", "RUB", 504);
    Acquirer.notifies(cabinet, "pay", notice);

    assertThat(Acquirer.notifies(cabinet, "pay", notice).getContentAsString()).isEqualTo(DONE);

    assertThat(balance()).isEqualTo("350.00");
  }

  @Test
  void manyAtOnceAreOnce() throws Exception {
    var payment = begun("136.00");
    var notice = Acquirer.paid(payment, "136.00", "RUB", 504);
    Callable<Integer> once = () -> Acquirer.notifies(cabinet, "pay", notice).getStatus();

    try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var answer :
          senders.invokeAll(IntStream.range(0, AT_ONCE).mapToObj(sender -> once).toList())) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }

    assertThat(balance()).isEqualTo("350.00");
  }

  @Test
  void aForgedNoticeChangesNothingAndSpellsNothingOut(CapturedOutput output) {
    var payment = begun("136.00");
    var notice = Acquirer.paid(payment, "136.00", "RUB", 504);
    var other = Acquirer.signature("another secret, of a stranger", notice);
    var longer = Acquirer.signature(Acquirer.SECRET, notice + "&Amount=1");

    for (var signature : List.of("", "AAAA", other, longer)) {
      assertThat(Acquirer.notifies(cabinet, "pay", notice, signature).getStatus()).isEqualTo(401);
    }

    assertThat(balance()).isEqualTo("214.00");
    assertThat(status(payment)).isEqualTo("PENDING");
    assertThat(output)
        .contains("signature is wrong")
        .doesNotContain(Acquirer.SECRET)
        .doesNotContain(other)
        .doesNotContain(Acquirer.signature(Acquirer.SECRET, notice));
  }

  @Test
  void aWrongSumOrCurrencyIsPutAside(CapturedOutput output) {
    for (var notice :
        List.of("1.00 RUB", "136.01 RUB", "136.00 USD", "136.00 BYN", "0 RUB", "-136.00 RUB")) {
      var payment = begun("136.00");
      var said = notice.split(" ");

      Acquirer.notifies(cabinet, "pay", Acquirer.paid(payment, said[0], said[1], 504));

      assertThat(status(payment)).as(notice).isEqualTo("NEEDS_REVIEW");
      assertThat(output).contains(payment + " is for 136.00, but " + notice + " were paid");
    }
    assertThat(balance()).isEqualTo("214.00");
  }

  @Test
  void aDeclineIsToldAndMayStillBecomeASuccess() {
    var payment = begun("136.00");

    Acquirer.notifies(cabinet, "fail", Acquirer.declined(payment, 5051));

    assertThat(payment(payment))
        .containsEntry("status", "DECLINED")
        .containsEntry("declineReason", "На карте не хватило денег.");
    Acquirer.notifies(cabinet, "pay", Acquirer.paid(payment, "136.00", "RUB", 504));
    assertThat(balance()).as("until the bank has been asked").isEqualTo("214.00");
    Acquirer.says(payment, "Completed", "136.00", 0);
    checks.check();
    assertThat(balance()).isEqualTo("350.00");
    assertThat(payment(payment))
        .containsEntry("status", "SUCCEEDED")
        .containsEntry("declineReason", null);
  }

  @Test
  void aSuccessAfterADeclineThatTheBankDoesNotConfirmIsNone() {
    var payment = begun("136.00");
    Acquirer.notifies(cabinet, "fail", Acquirer.declined(payment, 5051));
    Acquirer.notifies(cabinet, "pay", Acquirer.paid(payment, "136.00", "RUB", 504));
    Acquirer.says(payment, "Declined", "136.00", 5051);

    checks.check();

    assertThat(balance()).isEqualTo("214.00");
    assertThat(status(payment)).isEqualTo("DECLINED");
  }

  @Test
  void aDeclineAfterTheSuccessTakesNothingAway() {
    var payment = begun("136.00");
    Acquirer.notifies(cabinet, "pay", Acquirer.paid(payment, "136.00", "RUB", 504));

    Acquirer.notifies(cabinet, "fail", Acquirer.declined(payment, 5051));

    assertThat(balance()).isEqualTo("350.00");
    assertThat(status(payment)).isEqualTo("SUCCEEDED");
  }

  @Test
  void aNoticeAfterTheDayIsOverIsLookedInto() {
    var payment = begun("136.00");
    clock.passes(Duration.ofDays(2));
    checks.check();
    assertThat(status(payment)).isEqualTo("EXPIRED");

    Acquirer.notifies(cabinet, "pay", Acquirer.paid(payment, "136.00", "RUB", 504));
    Acquirer.says(payment, "Completed", "136.00", 0);
    checks.check();

    assertThat(balance()).isEqualTo("350.00");
  }

  @Test
  void aPaymentThatWasPaidTwiceIsCreditedOnceAndNamed(CapturedOutput output) {
    var payment = begun("136.00");
    Acquirer.notifies(cabinet, "pay", Acquirer.paid(payment, "136.00", "RUB", 504));

    Acquirer.notifies(cabinet, "pay", Acquirer.paid(payment, "136.00", "RUB", 505));

    assertThat(balance()).isEqualTo("350.00");
    assertThat(output).contains(payment + " was paid twice");
  }

  @Test
  void aHoldOrATestIsNoMoney() {
    var payment = begun("136.00");
    var paid = Acquirer.paid(payment, "136.00", "RUB", 504);

    Acquirer.notifies(cabinet, "pay", paid.replace("Completed", "Authorized"));
    Acquirer.notifies(cabinet, "pay", paid.replace("TestMode=0", "TestMode=1"));
    Acquirer.notifies(cabinet, "pay", paid.replace("TransactionId=504", "TransactionId="));

    assertThat(status(payment)).isEqualTo("PENDING");
    assertThat(balance()).isEqualTo("214.00");
  }

  @Test
  void whatIsNotOursIsTakenNoteOf() throws Exception {
    for (var number : List.of("payment_0000000000000", "payment_x", "", "1%20or%201=1")) {
      var answer = Acquirer.notifies(cabinet, "pay", Acquirer.paid(number, "1.00", "RUB", 504));
      assertThat(answer.getContentAsString()).as(number).isEqualTo(DONE);
    }
    assertThat(Acquirer.notifies(cabinet, "pay", "InvoiceId=%zz").getStatus()).isEqualTo(400);
    assertThat(Acquirer.notifies(cabinet, "receipt", "InvoiceId=1").getStatus()).isEqualTo(404);
  }

  @Test
  void theBankAsksWhetherABillIsStillDue() throws Exception {
    var payment = begun("136.00");

    assertThat(due(payment, "136.00", "RUB")).isEqualTo("{\"code\":0}");
    assertThat(due(payment, "136.01", "RUB")).isEqualTo("{\"code\":12}");
    assertThat(due(payment, "136.00", "USD")).isEqualTo("{\"code\":12}");
    assertThat(due("payment_0000000000000", "136.00", "RUB")).isEqualTo("{\"code\":10}");
    Acquirer.notifies(cabinet, "pay", Acquirer.paid(payment, "136.00", "RUB", 504));
    assertThat(due(payment, "136.00", "RUB")).isEqualTo("{\"code\":13}");
  }

  @Test
  void aNoticeCostsThisManyStatements() {
    var payment = begun("136.00");
    var notice = Acquirer.paid(payment, "136.00", "RUB", 504);

    assertThat(SqlStatements.during(() -> Acquirer.notifies(cabinet, "pay", notice))).hasSize(7);
    assertThat(SqlStatements.during(() -> Acquirer.notifies(cabinet, "pay", notice))).hasSize(3);
  }

  private String due(String payment, String amount, String currency) throws Exception {
    return Acquirer.notifies(cabinet, "check", Acquirer.paid(payment, amount, currency, 504))
        .getContentAsString();
  }
}
