package kabinet.billing.expense;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SqlStatements;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.TestMoney;
import kabinet.kernel.Viewer;
import kabinet.overview.Asking;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

/** However many accounts and however long their history: a month reads the same. */
@KabinetTest
@Rule("R49")
class ExpenseGrowthTests {
  private static final String OCTOBER =
      "{ viewer { household { expenses(month: \"2026-10-14\") { months { total { amount } } } } }"
          + " }";

  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired Clock clock;

  private TestFamily family;

  @BeforeEach
  void aFamily() {
    family = new TestFamily(db, service, clock);
    family.main.balance("0.00", "0.00");
    ask(family.household.owner()); // the catalogue is read once
  }

  @Test
  void twelveAccountsTakeAsManyStatementsAsOne() {
    var alone = new TestFamily(db, service, clock).household;
    var one = alone.self(alone.line("Один"));
    for (int i = family.household.size(); i < 12; i++) {
      family.household.line("Ещё номер");
    }
    ask(one);

    assertThat(statements(family.household.owner())).isEqualTo(statements(one)).isEqualTo(3);
  }

  @Test
  void aLongHistoryIsReadLikeAShortOne() {
    enter("2026-09-14T09:00:00Z", 20);
    var shortLived = rowsRead();

    enter("2025-10-14T09:00:00Z", 5_000);

    assertThat(rowsRead()).isEqualTo(shortLived).isPositive();
  }

  private void enter(String at, int entries) {
    new TestMoney(ledger, transaction, clock)
        .enters(
            Instant.parse(at),
            IntStream.range(0, entries)
                .mapToObj(one -> TestMoney.fee(family.main.id(), "Канал", "0.01"))
                .toList());
  }

  private int statements(Viewer viewer) {
    return SqlStatements.during(() -> ask(viewer)).size();
  }

  private long rowsRead() {
    return transaction.execute(
        begun -> {
          long before = handlerReads();
          ask(family.household.owner());
          return handlerReads() - before;
        });
  }

  private long handlerReads() {
    return db.fetch("show session status like 'Handler_read%'").stream()
        .collect(Collectors.summingLong(row -> row.get(1, Long.class)));
  }

  private void ask(Viewer viewer) {
    Asking.as(viewer, service).document(OCTOBER).executeAndVerify();
  }
}
