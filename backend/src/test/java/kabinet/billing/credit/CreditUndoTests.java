package kabinet.billing.credit;

import static kabinet.billing.credit.TrustCreditSwitch.key;
import static kabinet.billing.credit.TrustCreditSwitch.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.TestClock;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.TestMoney;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

@KabinetTest
@Rule("B7")
class CreditUndoTests {
  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired TestClock clock;

  private TestFamily family;
  private TrustCreditSwitch credit;
  private TestMoney money;

  @BeforeEach
  void open() {
    family = new TestFamily(db, service, clock);
    money = new TestMoney(ledger, transaction, clock);
    money.opens(family.main, "500.00");
    credit = new TrustCreditSwitch(family, service);
  }

  @Test
  void itIsTakenBackForTenMinutesAndIsAsItWas() {
    var order = order(credit.set(credit.quote(true), key()));
    clock.passes(Duration.ofMinutes(9));
    var key = key();

    var undone = credit.undo(order, key);

    assertThat(undone).containsEntry("__typename", "Undone");
    assertThat(credit.undo(order, key)).isEqualTo(undone);
    assertThat(credit.undo(order, key())).isEqualTo(undone);
    assertThat(credit.limit()).isEqualTo("0.00");
  }

  @Test
  void afterTenMinutesItStays() {
    var order = order(credit.set(credit.quote(true), key()));
    clock.passes(Duration.ofMinutes(10));

    assertThat(credit.undo(order, key())).containsEntry("__typename", "UndoTooLate");
    assertThat(credit.limit()).isEqualTo("300.00");
  }

  @Test
  void whatIsUsedIsNotTakenBack() {
    var order = order(credit.set(credit.quote(true), key()));
    money.takes(family.main.id(), "500.01");

    assertThat(credit.undo(order, key())).containsEntry("__typename", "UndoUsed");
    assertThat(credit.limit()).isEqualTo("300.00");
  }

  @Test
  void whatWasSwitchedAgainSinceIsNotTakenBack() {
    var first = order(credit.set(credit.quote(true), key()));
    credit.set(credit.quote(false), key());
    credit.set(credit.quote(true), key());
    credit.set(credit.quote(false), key());

    assertThat(credit.undo(first, key())).containsEntry("__typename", "UndoUsed");
    assertThat(credit.limit()).isEqualTo("0.00");
  }

  @Test
  void onlyTheLatestSwitchIsTakenBack() {
    var first = order(credit.set(credit.quote(true), key()));
    var second = order(credit.set(credit.quote(false), key()));
    var third = order(credit.set(credit.quote(true), key()));

    assertThat(credit.undo(first, key())).containsEntry("__typename", "UndoUsed");
    assertThat(credit.undo(third, key())).containsEntry("__typename", "Undone");
    assertThat(credit.undo(second, key())).containsEntry("__typename", "Undone");
    assertThat(credit.undo(first, key())).containsEntry("__typename", "Undone");
    assertThat(credit.limit()).isEqualTo("0.00");
  }

  @Test
  void nothingIsTakenBackOnAClosedAccount() {
    var order = order(credit.set(credit.quote(true), key()));
    db.execute(
        "update account_balance set closed_at = now(6) where account_id = ?",
        family.main.id().value());

    assertThat(credit.undo(order, key())).containsEntry("__typename", "AccountClosed");
  }

  @Test
  void theSameKeyManyTimesAtOnceIsTakenBackOnce() throws Exception {
    var order = order(credit.set(credit.quote(true), key()));
    var key = key();

    try (var threads = Executors.newFixedThreadPool(8)) {
      var all = Collections.nCopies(8, (Callable<Object>) () -> credit.undo(order, key));
      var answers = new HashSet<>();
      for (var one : threads.invokeAll(all)) {
        answers.add(one.get());
      }
      assertThat(answers).hasSize(1).first().asString().contains("Undone");
    }
  }
}
