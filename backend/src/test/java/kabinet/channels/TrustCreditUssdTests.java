package kabinet.channels;

import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.PAID_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SimHolder;
import kabinet.billing.credit.TrustCreditAnswer;
import kabinet.identity.Identity;
import kabinet.identity.LostDevices;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.operator.Operators;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Trust credit, as a phone asks for it. */
@KabinetTest
@Rule("R51")
class TrustCreditUssdTests {

  private static final Locale RUSSIAN = Locale.of("ru");

  @Autowired Channels channels;
  @Autowired TrustCreditUssd ussd;
  @Autowired LostDevices lost;
  @Autowired Identity identity;
  @Autowired Operators operators;
  @Autowired SignedIn signedIn;
  @Autowired TransactionOperations transaction;
  @Autowired DSLContext db;

  private SimHolder anna;

  @BeforeEach
  void anna() {
    anna = new SimHolder(db, identity);
    db.update(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.BALANCE_MINOR, Money.of(new BigDecimal("120.50")))
        .where(ACCOUNT_BALANCE.ACCOUNT_ID.in(anna.line, anna.home))
        .execute();
  }

  @Test
  void aDialledCodeSwitchesItOnAndSaysHowFar() {
    assertThat(dial(anna.msisdn)).contains("включён", "−300").doesNotContain("уже");

    assertThat(limit(anna.line)).hasToString("300.00");
    assertThat(limit(anna.home)).hasToString("0.00");
  }

  @Test
  void dialledAgainItSaysThatItIsOnAndWhatIsLeft() {
    int before = orders();
    dial(anna.msisdn);

    assertThat(dial(anna.msisdn)).contains("уже включён", "420,50");
    assertThat(limit(anna.line)).hasToString("300.00");
    assertThat(orders() - before).isOne();
  }

  @Test
  @Rule("B7")
  void itIsAnOrderThatTheCabinetCanTakeBack() {
    dial(anna.msisdn);

    assertThat(
            db.fetchSingle(
                    "select kind, if(undo_until_at > placed_at, 'until', ''), before_state from"
                        + " paid_order where account_id = ? order by id desc limit 1",
                    anna.line.value())
                .intoList())
        .containsExactly("TRUST_CREDIT", "until", "0.00>300.00");
  }

  @Test
  @Rule({"S9", "R30"})
  void aLostPhoneIsNotServedAndNothingIsSwitched() {
    transaction.executeWithoutResult(begun -> lost.mark(anna.line));

    assertThat(dial(anna.msisdn)).isEqualTo(dial(signedIn.nobody())).contains("нельзя");
    assertThat(limit(anna.line)).hasToString("0.00");
  }

  @Test
  void aClosedAccountAndANumberWithoutOneAreNotServed() {
    db.execute(
        "update account_balance set closed_at = now(6) where account_id = ?", anna.line.value());

    assertThat(List.of(dial(anna.msisdn), dial(signedIn.subscriber())))
        .containsOnly(dial(signedIn.nobody()));
    assertThat(limit(anna.line)).hasToString("0.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "en"})
  void everyAnswerFitsTheScreen(String language) {
    var most = Money.of(new BigDecimal("-99999.99"));
    List<TrustCreditAnswer> answers =
        List.of(
            new TrustCreditAnswer.SwitchedOn(most.negate()),
            new TrustCreditAnswer.OnAlready(most.negate()),
            new TrustCreditAnswer.NotServed());

    assertThat(answers)
        .extracting(answer -> ussd.words(answer, Locale.of(language)))
        .allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(Ussd.LONGEST));
    assertThat(answers)
        .extracting(Object::getClass)
        .containsExactlyInAnyOrder(TrustCreditAnswer.class.getPermittedSubclasses());
  }

  private String dial(String msisdn) {
    return channels.dial(
        msisdn.substring(1), operators.profile().shortCodes().trustCreditUssd(), RUSSIAN);
  }

  private Money limit(AccountId account) {
    return db.fetchSingle(ACCOUNT_BALANCE, ACCOUNT_BALANCE.ACCOUNT_ID.eq(account))
        .getCreditLimitMinor();
  }

  private int orders() {
    return db.fetchCount(PAID_ORDER, PAID_ORDER.ACCOUNT_ID.eq(anna.line));
  }
}
