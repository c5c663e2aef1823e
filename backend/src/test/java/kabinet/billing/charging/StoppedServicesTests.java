package kabinet.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.TestClock;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.LedgerCheck;
import kabinet.billing.ledger.TestMoney;
import kabinet.kernel.Viewer;
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

/** What happens to a fee for which the money is missing: no debt, and nothing paid in vain. */
@KabinetTest
@Rule("S18")
class StoppedServicesTests {
  @Autowired Ledger ledger;
  @Autowired LedgerCheck check;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired TestClock clock;
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
    main = money.opens(family.main, "0.00");
    home = money.opens(family.home, "0.00");
    fees.begin(main, home);
  }

  @AfterEach
  void theLedgerHolds() {
    assertThat(fees.faults(main, home)).isEmpty();
  }

  @Test
  @Rule("R51")
  void trustCreditIsUsedDownToItsLimitAndNotAKopeckFurther() {
    fees.credit(main, "300.00");
    money.paysIn(main.id(), "250.00");
    fees.pass(3);

    assertThat(money.balance(main.id())).hasToString("-300.00");
    assertThat(stopped(main)).isEqualTo("null");

    var other = family.household.line("Вторая");
    money.opens(other, "249.99");
    other.holds(family.catalog.plan, family.today().plusDays(1));
    fees.begin(other);
    fees.credit(other, "300.00");
    fees.pass(1);

    assertThat(money.balance(other.id())).hasToString("249.99");
    assertThat(stopped(other)).contains(family.today().toString()).contains("0.01");
  }

  @Test
  @Rule({"R52", "R96"})
  void aHomeGoesOnBelowZeroOnlyWithItsCreditOn() {
    fees.pass(1);
    assertThat(money.balance(home.id())).hasToString("0.00");

    fees.credit(home, "500.00");
    fees.pass(1);

    assertThat(money.balance(home.id()).isNegative()).isTrue();
    assertThat(stopped(home)).isEqualTo("null");
  }

  @Test
  void aHomesDaysWithoutMoneyCostNothingAndItIsBackTheDayMoneyComes() {
    fees.pass(3);
    var since = family.today().minusDays(2);
    assertThat(stopped(home)).contains(since.toString());

    money.paysIn(home.id(), "100.00");
    await(() -> fees.of(home.id()).size() == 1);

    assertThat(fees.of(home.id()).getFirst()).startsWith(family.today().toString());
    assertThat(stopped(home)).isEqualTo("null");
    fees.take();
    assertThat(fees.of(home.id())).hasSize(1);
  }

  @Test
  void anUnpaidMonthBeginsOnTheDayItIsPaid() {
    fees.pass(8);
    assertThat(stopped(main)).contains(family.today().minusDays(5).toString(), "550.00");

    money.paysIn(main.id(), "550.00");
    await(() -> fees.of(main.id()).size() == 1);

    assertThat(fees.of(main.id())).containsExactly(family.today() + " -550.00");
    assertThat(nextChargeOn(main)).isEqualTo(family.today().plusMonths(1).toString());
  }

  @Test
  void tooLittleMoneyChangesNothing() {
    fees.pass(4);

    money.paysIn(main.id(), "549.99");
    money.paysIn(main.id(), "0.01");
    await(() -> fees.of(main.id()).size() == 1);

    assertThat(money.balance(main.id())).hasToString("0.00");
  }

  @Test
  void theNextDayTriesAgainWhateverBecameOfTheMoneysNews() {
    fees.pass(4);
    home.balance("0.00", "500.00"); // by somebody who tells nobody

    fees.pass(1);

    assertThat(stopped(home)).isEqualTo("null");
  }

  @Test
  void anOptionIsNotPaidForWhileItsPlanStandsStill() {
    main.holds(family.catalog.option, family.today().plusDays(3));
    fees.begin(main);
    money.paysIn(main.id(), "200.00");

    fees.pass(5);

    assertThat(fees.of(main.id())).isEmpty();
    assertThat(stopped(main)).contains("470.00"); // 550 + 120 - 200

    money.paysIn(main.id(), "350.00");
    await(() -> fees.of(main.id()).size() == 1);
    assertThat(stopped(main)).contains("120.00");
  }

  @Test
  void switchingCreditOnIsMoneyToo() {
    fees.pass(2);

    fees.credit(home, "500.00");
    await(() -> fees.of(home.id()).size() == 1);

    assertThat(stopped(home)).isEqualTo("null");
  }

  @Test
  void daysThatNobodyTookFeesForAreNotTakenFromWhatStoodStill() {
    fees.pass(1);
    fees.sleep(6);
    home.balance("0.00", "500.00");
    fees.pass(1);

    assertThat(fees.of(home.id())).hasSize(1);
    assertThat(fees.of(home.id()).getFirst()).startsWith(family.today().toString());
  }

  @Test
  void whoeverDoesNotReachTheAccountIsNotToldOfIt() {
    fees.pass(4);
    var stranger = new TestFamily(db, service, clock).household.owner();

    assertThat(errors(stranger, main)).isOne();
    assertThat(errors(family.household.self(family.child), main)).isOne();
    assertThat(errors(family.household.owner(), main)).isZero();
  }

  private int errors(Viewer viewer, TestAccount account) {
    var found = new ArrayList<>();
    family
        .ask(viewer, "account(id: \"%s\") { stopped { since } }".formatted(account.id()))
        .errors()
        .satisfy(found::addAll);
    return found.size();
  }

  private String stopped(TestAccount account) {
    return String.valueOf(
        family
            .owner(
                "account(id: \"%s\") { stopped { since missing { amount } products { stoppedSince } } }"
                    .formatted(account.id()))
            .path("viewer.household.account.stopped")
            .entity(Object.class)
            .get());
  }

  private String nextChargeOn(TestAccount account) {
    return family
        .owner("account(id: \"%s\") { plan { nextChargeOn } }".formatted(account.id()))
        .path("viewer.household.account.plan.nextChargeOn")
        .entity(String.class)
        .get();
  }

  /** What goes on by itself does so at once, but not before whoever paid is answered. */
  private static void await(BooleanSupplier done) {
    var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within ten seconds").isLessThan(until);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }
}
