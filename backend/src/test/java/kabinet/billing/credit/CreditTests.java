package kabinet.billing.credit;

import static java.util.Objects.requireNonNull;
import static kabinet.billing.credit.TrustCreditSwitch.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SqlStatements;
import kabinet.TestClock;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.TestMoney;
import kabinet.kernel.Viewer;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

@KabinetTest
class CreditTests {
  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired TestClock clock;

  private TestFamily family;
  private TrustCreditSwitch credit;
  private TestMoney money;
  private Viewer owner;

  @BeforeEach
  void open() {
    family = new TestFamily(db, service, clock);
    money = new TestMoney(ledger, transaction, clock);
    money.opens(family.main, "500.00");
    owner = family.household.owner();
    credit = new TrustCreditSwitch(family, service);
  }

  @Test
  @Rule("R51")
  void switchedOnTheNumberGoesThreeHundredBelowZero() {
    assertThat(credit.set(credit.quote(true), key())).containsEntry("__typename", "CreditSet");

    assertThat(credit.limit()).isEqualTo("300.00");
  }

  @Test
  @Rule("B6")
  void theQuoteSaysThatItIsFreeAndWhatIsLostWithoutIt() {
    var on =
        family.owner(
            credit.account(
                "trustCreditQuote(on: true) { chargedNow { amount } balanceAfter { amount }"
                    + " affordable lines { text amount { amount } recurring } losses { text } }"));
    on.path("viewer.household.account.trustCreditQuote")
        .matchesJson(
            """
            {"chargedNow": {"amount": "0.00"}, "balanceAfter": {"amount": "500.00"}, "affordable": true,
             "lines": [{"text": "Кредит доверия: номер работает, пока на счёте не станет меньше −300\u00a0₽. Бесплатно",
                        "amount": {"amount": "0.00"}, "recurring": null}],
             "losses": []}
            """);
  }

  @Test
  @Rule("R51")
  void itIsNotSwitchedOffWhileInUse() {
    credit.set(credit.quote(true), key());
    money.takes(family.main.id(), "620.00");

    var refused = credit.set(credit.quote(false), key());

    assertThat(refused)
        .containsEntry("__typename", "CreditInUse")
        .containsEntry("owed", Map.of("amount", "120.00"));
    assertThat(credit.limit()).isEqualTo("300.00");
  }

  @Test
  void theSameKeyAnswersTheSameAndDoesNothingTwice() {
    var quote = credit.quote(true);
    var key = key();

    var first = credit.set(quote, key);
    clock.passes(Duration.ofHours(1));

    assertThat(credit.set(quote, key)).isEqualTo(first);
    assertThat(credit.set(credit.quote(false), key)).containsEntry("__typename", "KeyAlreadyUsed");
    assertThat(credit.limit()).isEqualTo("300.00");
  }

  @Test
  @Rule("B6")
  void aQuoteHoldsTenMinutes() {
    var quote = credit.quote(true);
    clock.passes(Duration.ofMinutes(10));

    var stale = credit.set(quote, key());

    assertThat(stale).containsEntry("__typename", "StaleQuote");
    assertThat(credit.limit()).isEqualTo("0.00");
    var anew = requireNonNull((Map<?, ?>) stale.get("quote"));
    assertThat(credit.set((String) requireNonNull(anew.get("id")), key()))
        .containsEntry("__typename", "CreditSet");
  }

  @Test
  @Rule("B6")
  void aQuoteIsUsedOnce() {
    var quote = credit.quote(true);
    credit.set(quote, key());

    assertThat(credit.set(quote, key())).containsEntry("__typename", "StaleQuote");
  }

  @Test
  @Rule("B6")
  void aQuoteThatWasTamperedWithOrIsForAnotherAccountNamesNothing() {
    var quote = credit.quote(true);

    assertNotFound(owner, family.main.id().toString(), quote.replace(quote.charAt(5), 'A'));
    assertNotFound(owner, family.child.id().toString(), quote);
  }

  @Test
  void aStrangerFindsNothing() {
    var stranger = new TestFamily(db, service, clock).household.owner();

    assertNotFound(stranger, family.main.id().toString(), credit.quote(true));
    assertNotFound(
        family.household.self(family.child), family.main.id().toString(), credit.quote(true));
    assertThat(credit.limit()).isEqualTo("0.00");
  }

  @Test
  void switchingCostsThisManyStatements() {
    var quote = credit.quote(true);

    assertThat(SqlStatements.during(() -> credit.set(quote, key()))).hasSize(5);
  }

  private void assertNotFound(Viewer viewer, String account, String quote) {
    credit
        .setting(viewer, account, quote, key())
        .execute()
        .errors()
        .satisfy(
            errors ->
                assertThat(errors)
                    .singleElement()
                    .satisfies(
                        error ->
                            assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
  }

  /** They hold different accounts, so only the key itself stands between them. */
  @Test
  void theSameKeyOnTwoAccountsAtOnceIsOneOrder() throws Exception {
    money.opens(family.child, "0.00");
    for (int i = 0; i < 10; i++) {
      var key = key();
      var quotes =
          Map.of(
              family.main.id(),
              credit.quote(i % 2 == 0),
              family.child.id(),
              credit.quote(family.child, i % 2 == 0));
      try (var threads = Executors.newFixedThreadPool(2)) {
        List<Callable<String>> sends = new ArrayList<>();
        quotes.forEach(
            (account, quote) ->
                sends.add(
                    () ->
                        credit
                            .setting(owner, account.toString(), quote, key)
                            .execute()
                            .path("setTrustCredit.__typename")
                            .entity(String.class)
                            .get()));
        var answers = new ArrayList<String>();
        for (var one : threads.invokeAll(sends)) {
          answers.add(one.get());
        }
        assertThat(answers).containsExactlyInAnyOrder("CreditSet", "KeyAlreadyUsed");
      }
    }
  }

  @Test
  void aKeyIsKnownAgainWhenItsNumberHasMovedToAnotherHousehold() {
    var quote = credit.quote(true);
    var key = key();
    var first = credit.set(quote, key);
    var elsewhere = new TestFamily(db, service, clock).household.id;
    db.execute(
        "update paid_order set household_id = ? where account_id = ?",
        elsewhere.value(),
        family.main.id().value());

    assertThat(credit.set(quote, key)).isEqualTo(first);
  }
}
