package kabinet.billing.transfer;

import static kabinet.billing.transfer.Sending.key;
import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SimHolder;
import kabinet.TestClock;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.TestMoney;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import kabinet.overview.TestAccount;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

@KabinetTest
@Rule("R44")
class TransferRefusalTests {
  private static final String MOST = "5000.00";

  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired Identity identity;
  @Autowired DSLContext db;
  @Autowired TestClock clock;

  private TestMoney money;
  private TestFamily family;
  private TestAccount friend;
  private String friendsNumber;
  private Sending mother;

  @BeforeEach
  void open() {
    money = new TestMoney(ledger, transaction, clock);
    family = new TestFamily(db, service, clock);
    money.opens(family.main, "100000.00");
    friend = money.opens(new TestFamily(db, service, clock).main, "0.00");
    friendsNumber = Sending.number(friend, identity);
    mother = new Sending(family.household.owner(), family.main, service);
  }

  @Test
  void whatIsNoNumberIsSaidToBeNone() {
    assertThat(mother.quote("12345", "100.00"))
        .containsOnlyKeys("__typename", "message")
        .containsEntry("__typename", "RecipientNotUnderstood")
        .containsEntry("message", "Такого номера не бывает. Проверьте цифры.");
  }

  @Test
  void aNumberOfNobodyTakesNothing() {
    assertThat(mother.quote("+79850000000", "100.00"))
        .containsEntry("__typename", "RecipientNotFound");
  }

  /** Or a quote would tell which of a thousand numbers are subscribers'. */
  @Test
  void whoAsksAboutManyNumbersHasToWait() {
    for (int i = 0; i < AskedNumbers.MOST; i++) {
      mother.quote("+7985%07d".formatted(i), "100.00");
    }

    assertThat(mother.quote("+79850000000", "100.00"))
        .containsEntry("__typename", "RecipientNotFound");
    mother
        .quoting(Map.of("msisdn", "+79850000099"), "100.00")
        .execute()
        .errors()
        .satisfy(
            errors ->
                assertThat(errors)
                    .singleElement()
                    .satisfies(
                        error ->
                            assertThat(error.getExtensions()).containsEntry("code", "THROTTLED")));
  }

  @Test
  void theAccountItselfTakesNothing() {
    assertThat(mother.quote(Sending.number(family.main, identity), "100.00"))
        .containsEntry("__typename", "SameAccount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.99", "0.00", "-100.00", "5000.01", "90000000000000000.00"})
  void whatIsTooLittleOrTooMuchAtOnceIsNamedWithBothEnds(String amount) {
    assertThat(mother.quote(friendsNumber, amount))
        .containsEntry("__typename", "AmountOutOfRange")
        .containsEntry("least", Map.of("amount", "1.00"))
        .containsEntry("most", Map.of("amount", MOST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.005", "1e400", "900000000000000000000.00"})
  void whatIsNoSumIsOfTheWrongShape(String amount) {
    mother
        .quoting(Map.of("msisdn", friendsNumber), amount)
        .execute()
        .errors()
        .satisfy(
            errors ->
                assertThat(errors)
                    .singleElement()
                    .satisfies(
                        error ->
                            assertThat(error.getExtensions())
                                .containsEntry("code", "BAD_REQUEST")));
  }

  @Test
  void toTwoAtOnceOrToNobodyIsOfTheWrongShape() {
    for (var to :
        List.of(
            Map.<String, String>of(),
            Map.of("msisdn", friendsNumber, "card", "4242424242424242"))) {
      mother
          .quoting(to, "10.00")
          .execute()
          .errors()
          .satisfy(errors -> assertThat(errors).isNotEmpty());
    }
  }

  @Test
  void aClosedAccountTakesNothing() {
    var quote = quoted("100.00");
    close(friend.id());

    assertThat(mother.quote(friendsNumber, "100.00"))
        .containsEntry("__typename", "RecipientNotFound");
    assertThat(mother.send(quote)).containsEntry("__typename", "RecipientNotFound");
    assertThat(money.balance(friend.id())).hasToString("0.00");
  }

  @Test
  void aNumberThatIsNobodysByNowTakesNothing() {
    var quote = quoted("100.00");
    identity.withdraw(List.of(friendsNumber));

    assertThat(mother.send(quote)).containsEntry("__typename", "RecipientNotFound");
    assertThat(money.balance(family.main.id())).hasToString("100000.00");
  }

  @Test
  void aNumberThatIsAnothersByNowIsSentNothingEither() {
    var quote = quoted("100.00");
    var another = money.opens(new TestFamily(db, service, clock).main, "0.00");
    identity.register(
        List.of(
            new Login(
                friendsNumber,
                LoginKind.MSISDN,
                new UserId(another.id().value()),
                another.id(),
                "Олег")));

    assertThat(mother.send(quote)).containsEntry("__typename", "StaleQuote");
    assertThat(money.balance(another.id())).hasToString("0.00");
  }

  @Test
  void nothingLeavesAClosedAccount() {
    var quote = quoted("100.00");
    close(family.main.id());

    assertThat(mother.send(quote)).containsEntry("__typename", "AccountClosed");
    assertThat(money.balance(friend.id())).hasToString("0.00");
  }

  @Test
  @Rule("B2")
  void forThreeDaysAfterTheSimWasChangedASecondProofIsNeeded() {
    var quote = quoted("100.00");
    SimHolder.changesSim(db, family.main.id(), clock.instant());
    var key = key();

    assertThat(mother.send(quote, key)).containsEntry("__typename", "SecondProofRequired");
    assertThat(money.balance(friend.id())).hasToString("0.00");

    clock.passes(Duration.ofHours(72).plusSeconds(1));
    assertThat(mother.send(quoted("100.00"), key)).containsEntry("__typename", "TransferMade");
  }

  @ParameterizedTest
  @ValueSource(strings = {"card", "wallet"})
  void withoutSomebodyWhoPaysOutCardsAndWalletsAreNotServed(String to) {
    assertThat(mother.quote(Map.of(to, "4242424242424242"), "100.00"))
        .containsEntry("__typename", "PayoutsUnavailable");
  }

  private String quoted(String amount) {
    return mother.quoted(friendsNumber, amount);
  }

  private void close(AccountId account) {
    db.update(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.CLOSED_AT, clock.instant())
        .where(ACCOUNT_BALANCE.ACCOUNT_ID.eq(account))
        .execute();
  }
}
