package kabinet.billing.charging;

import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.FEE_POSITION;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SqlStatements;
import kabinet.TestClock;
import kabinet.billing.charging.FeePositions.Chunk;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.LedgerCheck;
import kabinet.billing.ledger.TestMoney;
import kabinet.overview.TestAccount;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

/** Many accounts at once: few statements, all of it or nothing, and never twice. */
@KabinetTest
@Rule("S18")
class ChunkTests {
  private static final int MOST_STATEMENTS = 10;
  private static final int HOMES = 12;

  @Autowired Ledger ledger;
  @Autowired LedgerCheck check;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired TestClock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired RecurringCharges charges;
  @Autowired TakeFees takeFees;
  @Autowired FeePositions positions;

  private TestFees fees;
  private TestFamily family;
  private final List<TestAccount> homes = new ArrayList<>();

  @BeforeEach
  void open() {
    fees = new TestFees(db, ledger, check, transaction, events, charges, clock);
    fees.take(); // what others left
    family = new TestFamily(db, service, clock);
    var money = new TestMoney(ledger, transaction, clock);
    for (int i = 0; i < HOMES; i++) {
      var home = money.opens(family.household.contract("Дом " + i), i == 3 ? "1.00" : "900.00");
      home.holds(family.catalog.internet, family.today().plusDays(1));
      home.holds(family.catalog.filmTv, family.today().plusDays(1));
      homes.add(home);
    }
    fees.begin(all());
    fees.sleep(1);
  }

  @Test
  void aChunkTakesTheSameFewStatementsWhateverItsSize() {
    fees.take();
    fees.sleep(1);
    var one = new Chunk(family.today(), homes.getFirst().id(), homes.getFirst().id());
    var rest = new Chunk(family.today(), homes.get(1).id(), homes.getLast().id());

    var ofOne = SqlStatements.during(() -> takeFees.take(one, family.today()));
    var ofRest = SqlStatements.during(() -> takeFees.take(rest, family.today()));

    assertThat(ofOne).hasSameSizeAs(ofRest).hasSizeLessThan(MOST_STATEMENTS);
    assertThat(fees.of(homes.getLast().id())).hasSize(4);
  }

  @Test
  void brokenOffAnywhereNothingIsTakenTwiceAndNothingIsForgotten() {
    int broken = 0;
    while (SqlStatements.broken(broken, fees::take)) {
      broken++;
      assertThat(homes.stream().map(home -> fees.of(home.id()).size())).containsOnly(0);
      assertThat(broken).isLessThan(2 * MOST_STATEMENTS); // the catalogue is read once too
    }

    assertThat(broken).isGreaterThan(6);
    assertTakenOnce();
  }

  @Test
  void twoAtOnceTakeEverythingOnce() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var one :
          List.of(
              threads.submit(fees::take),
              threads.submit(fees::take),
              threads.submit(fees::take),
              threads.submit(fees::take))) {
        one.get();
      }
    }

    assertTakenOnce();
  }

  @Test
  void anAccountWhoseMoneyHasNotComeYetHoldsNobodyUp() {
    var late = homes.getFirst();
    db.deleteFrom(LEDGER_ENTRY).where(LEDGER_ENTRY.ACCOUNT_ID.eq(late.id())).execute();
    db.deleteFrom(ACCOUNT_BALANCE).where(ACCOUNT_BALANCE.ACCOUNT_ID.eq(late.id())).execute();

    fees.take();

    assertThat(fees.of(late.id())).isEmpty();
    assertThat(fees.of(homes.getLast().id())).hasSize(2);
  }

  /** Found by its day: neither everything is read, nor sorted. */
  @Test
  void whatIsDueIsFoundByItsDay() {
    var asked =
        SqlStatements.during(() -> positions.due(family.today(), RecurringCharges.ACCOUNTS));
    var plan = db.fetch("explain " + asked.getFirst(), family.today(), RecurringCharges.ACCOUNTS);

    assertThat(plan.getValues("key", String.class)).startsWith("fee_position_due");
    assertThat(String.valueOf(plan.getValues("Extra", String.class))).doesNotContain("filesort");
  }

  private void assertTakenOnce() {
    for (int i = 0; i < HOMES; i++) {
      assertThat(fees.of(homes.get(i).id())).as("home %d", i).hasSize(i == 3 ? 0 : 2);
    }
    assertThat(fees.faults(all())).isEmpty();
    assertThat(db.fetchCount(FEE_POSITION, FEE_POSITION.NEXT_ON.le(family.today()))).isZero();
  }

  private TestAccount[] all() {
    return homes.toArray(new TestAccount[0]);
  }
}
