package kabinet.billing.ledger;

import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SqlStatements;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.NotFound;
import kabinet.overview.TestAccount;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@KabinetTest
@Rule("R48")
class LedgerTests {
  private static final int THREADS = 8;
  private static final int MOVEMENTS_EACH = 25;

  @Autowired Ledger ledger;
  @Autowired LedgerCheck check;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired Clock clock;

  private TestMoney money;
  private TestAccount mother;
  private TestAccount child;
  private TestFamily family;

  @BeforeEach
  void open() {
    money = new TestMoney(ledger, transaction, clock);
    family = new TestFamily(db, service, clock);
    mother = money.opens(family.main, "500.00");
    child = money.opens(family.child, "0.00");
    money.opens(family.home, "0.00");
  }

  @Test
  void everyEntryFollowsTheOneBefore() {
    money.paysIn(mother.id(), "100.00");
    money.takes(mother.id(), "12.34");

    assertThat(money.balance(mother.id())).hasToString("587.66");
    assertThat(
            db.fetch(LEDGER_ENTRY, LEDGER_ENTRY.ACCOUNT_ID.eq(mother.id()))
                .sortAsc(LEDGER_ENTRY.SEQ)
                .map(entry -> entry.getSeq() + " " + entry.getBalanceAfterMinor()))
        .containsExactly("1 500.00", "2 600.00", "3 587.66");
    assertThat(faults()).isEmpty();
  }

  @Test
  void legsThatDoNotSumToZeroAreNoMovement() {
    var posting =
        new Posting(
            mother.id(),
            EntryKind.TOP_UP,
            null,
            null,
            Reason.of(Formula.TOP_UP, Inputs.of("paid", "1.00")));

    assertThatThrownBy(
            () ->
                new Movement(
                    MovementId.next(),
                    Instant.EPOCH,
                    List.of(posting),
                    Map.of(Book.ACQUIRING, new Money(-99))))
        .hasMessageContaining("0.01");
  }

  @Test
  void aMovementHasAsManyStatementsForTwoAccountsAsForOne() {
    assertThat(statements(mother.id())).hasSize(4).isEqualTo(statements(mother.id(), child.id()));
  }

  private List<String> statements(AccountId... accounts) {
    return SqlStatements.during(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      var held = ledger.hold(List.of(accounts));
                      var postings = List.of(accounts).stream().map(LedgerTests::kopeck).toList();
                      ledger.post(Movement.against(Book.REVENUE, clock.instant(), postings), held);
                    }))
        .stream()
        .map(text -> text.replace("?, ?", "?"))
        .toList();
  }

  @Test
  void moneyMovesInsideATransactionOnly() {
    assertThatThrownBy(() -> ledger.hold(List.of(mother.id())))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aStrangersAccountIsNotThere() {
    var stranger = new TestFamily(db, service, clock).household.owner();

    assertThatThrownBy(() -> transaction.execute(status -> ledger.hold(mother.id(), stranger)))
        .isInstanceOf(NotFound.class);
  }

  /** Both ways at once: whoever held them in the order of the transfer would wait for the other. */
  @Test
  void movementsBothWaysAtOnceLoseNothing() throws Exception {
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var all =
          IntStream.range(0, THREADS)
              .mapToObj(one -> threads.submit(() -> moveBackAndForth(one % 2 == 0)))
              .toList();
      for (var one : all) {
        one.get();
      }
    }

    assertThat(money.balance(mother.id()).plus(money.balance(child.id()))).hasToString("500.00");
    assertThat(db.fetchCount(LEDGER_ENTRY, LEDGER_ENTRY.ACCOUNT_ID.eq(child.id())))
        .isEqualTo(1 + THREADS * MOVEMENTS_EACH);
    assertThat(faults()).isEmpty();
  }

  private void moveBackAndForth(boolean there) {
    var from = there ? mother : child;
    var to = there ? child : mother;
    for (int i = 0; i < MOVEMENTS_EACH; i++) {
      transaction.executeWithoutResult(
          status -> {
            var held = ledger.hold(List.of(from.id(), to.id()));
            var sent = Inputs.of("sent", "0.01");
            ledger.post(
                new Movement(
                    MovementId.next(),
                    clock.instant(),
                    List.of(
                        new Posting(
                            from.id(),
                            EntryKind.TRANSFER_OUT,
                            ExpenseCategory.TRANSFERS,
                            null,
                            Reason.of(Formula.TRANSFER, sent)),
                        new Posting(
                            to.id(),
                            EntryKind.TRANSFER_IN,
                            null,
                            null,
                            Reason.of(Formula.TRANSFER_IN, sent))),
                    Map.of()),
                held);
          });
    }
  }

  @Test
  void whateverIsChangedAfterwardsIsFound() {
    money.paysIn(mother.id(), "100.00");
    var entry = LEDGER_ENTRY.ACCOUNT_ID.eq(mother.id()).and(LEDGER_ENTRY.SEQ.eq(2L));

    db.update(LEDGER_ENTRY)
        .set(LEDGER_ENTRY.SUBJECT_RU, "Подарок")
        .set(LEDGER_ENTRY.SUBJECT_EN, "Gift")
        .where(entry)
        .execute();
    assertThat(faults())
        .containsExactly(
            mother.id() + ", entry 2 has another hash",
            mother.id() + ": the balance is not what its entries leave");

    db.update(LEDGER_ENTRY)
        .setNull(LEDGER_ENTRY.SUBJECT_RU)
        .setNull(LEDGER_ENTRY.SUBJECT_EN)
        .where(entry)
        .execute();
    db.update(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.BALANCE_MINOR, new Money(1))
        .where(ACCOUNT_BALANCE.ACCOUNT_ID.eq(mother.id()))
        .execute();
    assertThat(faults())
        .containsExactly(mother.id() + ": the balance is not what its entries leave");
  }

  private List<String> faults() {
    return check.check().faults().stream()
        .filter(
            fault ->
                fault.startsWith(mother.id().toString()) || fault.startsWith(child.id().toString()))
        .toList();
  }

  private static Posting kopeck(AccountId account) {
    return new Posting(
        account,
        EntryKind.FEE,
        ExpenseCategory.FEES,
        null,
        Reason.of(Formula.ONE_TIME_FEE, Inputs.of("price", "0.01")));
  }
}
