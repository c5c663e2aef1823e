package kabinet.billing.charging;

import static java.util.Objects.requireNonNull;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.TestClock;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.LedgerCheck;
import kabinet.billing.ledger.TestMoney;
import kabinet.catalog.ProductStatus;
import kabinet.overview.TestAccount;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

/** Fees that are taken; what happens without money is in {@link StoppedServicesTests}. */
@KabinetTest
@Rule("S18")
class RecurringChargesTests {
  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired TestClock clock;
  @Autowired LedgerCheck check;
  @Autowired ApplicationEventPublisher events;
  @Autowired RecurringCharges charges;

  private TestFees fees;
  private TestFamily family;
  private TestAccount home;
  private TestAccount main;
  private TestMoney money;

  @BeforeEach
  void open() {
    family = new TestFamily(db, service, clock);
    money = new TestMoney(ledger, transaction, clock);
    fees = new TestFees(db, ledger, check, transaction, events, charges, clock);
    main = money.opens(family.main, "2000.00");
    home = money.opens(family.home, "3000.00");
    fees.begin(main, home);
  }

  @AfterEach
  void theLedgerHolds() {
    assertThat(fees.faults(main, home)).isEmpty();
  }

  @Test
  @Rule({"B8", "B11"})
  void aMonthOfAPlanIsTakenOnItsDayAtThePriceAgreedTo() {
    fees.pass(2);
    assertThat(fees.of(main.id())).isEmpty();

    fees.pass(1);

    assertThat(fees.of(main.id())).containsExactly(family.today() + " -550.00");
    var entry =
        db.fetchSingle(
            LEDGER_ENTRY, LEDGER_ENTRY.ACCOUNT_ID.eq(main.id()).and(LEDGER_ENTRY.SEQ.eq(2L)));
    assertThat(entry)
        .extracting(
            one -> one.getCategory().name(),
            one -> one.getSubjectRu(),
            one -> one.getSubjectEn(),
            one -> one.getFormula().name(),
            one -> one.getFormulaVersion(),
            one -> one.getInputs())
        .containsExactly(
            "MOBILE_PLANS",
            "Всё своё",
            "All of it",
            "MONTHLY_FEE",
            "prices 1",
            "{\"price\":\"550.00\",\"day\":\"" + family.today() + "\"}");
  }

  @Test
  void theDaysOfAHomesMonthAddUpToItsPrice() {
    var month = YearMonth.from(family.today()).plusMonths(1);
    while (family.today().isBefore(month.atEndOfMonth())) {
      fees.pass(1);
    }

    assertThat(
            fees.of(home.id()).stream()
                .filter(fee -> fee.startsWith(month.toString()))
                .mapToDouble(fee -> Double.parseDouble(fee.split(" ")[1]) * 100)
                .sum())
        .isEqualTo(-62000);
    assertThat(fees.of(home.id()).stream().filter(fee -> fee.startsWith(month.toString())))
        .hasSize(month.lengthOfMonth());
  }

  @Test
  void whatIsPlannedIsTakenToTheKopeck() {
    home.holds(family.catalog.filmTv, family.today().plusDays(4));
    main.holds(family.catalog.option, family.today().plusDays(9));
    fees.begin(main, home);
    var plannedAtHome = planned(home, 40);
    var plannedForMain = planned(main, 40);

    fees.pass(39);

    assertThat(fees.of(home.id())).isEqualTo(plannedAtHome).hasSize(39 + 36);
    assertThat(fees.of(main.id())).isEqualTo(plannedForMain).hasSizeGreaterThan(2);
  }

  @Test
  void whatWasTakenTodayIsPlannedForTodayNoMore() {
    fees.pass(1);

    assertThat(fees.of(home.id())).hasSize(1);
    assertThat(planned(home, 1)).isEmpty();
    assertThat(planned(home, 2)).hasSize(1);
  }

  @Test
  @Rule("R97")
  void aSuspendedHomeCostsNothingAndGoesOnCostingAfterwards() {
    var internet = fees.first(home);
    fees.pass(1);
    fees.turns(internet, ProductStatus.SUSPENDED);
    fees.pass(3);

    assertThat(fees.of(home.id())).hasSize(1);

    fees.turns(internet, ProductStatus.ACTIVE);
    fees.pass(1);

    assertThat(fees.of(home.id())).hasSize(2).last().asString().startsWith("" + family.today());
  }

  @Test
  void aWeekWithoutFeesIsCaughtUpDayByDay() {
    fees.sleep(7);
    fees.pass(1);

    assertThat(fees.of(home.id()).stream().map(fee -> fee.split(" ")[0]))
        .containsExactlyElementsOf(
            Stream.iterate(family.today().minusDays(7), day -> day.plusDays(1))
                .limit(8)
                .map(LocalDate::toString)
                .toList());
    assertThat(fees.of(main.id())).containsExactly(family.today().minusDays(5) + " -550.00");
  }

  @Test
  void whatWasDueBeforeTheProductCameCountsAsTaken() {
    var late = family.household.line("Ещё");
    money.opens(late, "1000.00");
    late.holds(family.catalog.plan, family.today().minusDays(40));
    fees.begin(late);

    fees.take();
    fees.pass(1);

    assertThat(fees.of(late.id()).stream().filter(fee -> fee.compareTo("" + family.today()) < 0))
        .isEmpty();
  }

  @Test
  void aDayThatIsToldAnewIsKeptAndNothingIsTakenTwice() {
    var internet = fees.first(home);
    fees.pass(1);
    fees.tell(internet, ProductStatus.ACTIVE, null);
    fees.pass(1);
    fees.tell(internet, ProductStatus.ACTIVE, family.today().minusDays(1));
    fees.take();
    fees.tell(internet, ProductStatus.ACTIVE, family.today());
    fees.pass(1);

    assertThat(fees.of(home.id())).doesNotHaveDuplicates();
    assertThat(fees.of(home.id()).getLast()).startsWith("" + family.today());
  }

  @Test
  void anEndedProductCostsNothing() {
    var internet = fees.first(home);
    fees.tell(internet, ProductStatus.TERMINATED, family.today().plusDays(1));

    fees.pass(3);

    assertThat(fees.of(home.id())).isEmpty();
  }

  private List<String> planned(TestAccount account, int days) {
    return family
        .owner(
            "account(id: \"%s\") { nextCharges(days: %d) { on amount { amount } } }"
                .formatted(account.id(), days))
        .path("viewer.household.account.nextCharges")
        .entityList(Map.class)
        .get()
        .stream()
        .map(
            fee ->
                fee.get("on") + " -" + requireNonNull((Map<?, ?>) fee.get("amount")).get("amount"))
        .toList();
  }
}
