package kabinet.billing;

import static kabinet.billing.FeeRhythm.BY_THE_DAY;
import static kabinet.billing.FeeRhythm.IN_ADVANCE;
import static kabinet.catalog.PriceKind.ONE_TIME;
import static kabinet.catalog.PriceKind.RECURRING;
import static kabinet.catalog.PriceUnit.DAY;
import static kabinet.catalog.PriceUnit.ITEM;
import static kabinet.catalog.PriceUnit.MONTH;
import static kabinet.catalog.ProductStatus.ACTIVE;
import static kabinet.catalog.ProductStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kabinet.Rule;
import kabinet.catalog.MobilePlan;
import kabinet.catalog.OfferingId;
import kabinet.catalog.PriceUnit;
import kabinet.catalog.Product;
import kabinet.catalog.ProductId;
import kabinet.catalog.ProductOfferingPrice;
import kabinet.catalog.ProductStatus;
import kabinet.kernel.BadRequest;
import kabinet.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannedChargesTests {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @Test
  @Rule("S18")
  void aMobileFeeIsTakenWholeOnTheLinesOwnDay() {
    var plan = product("2026-11-25", price(MONTH, "550.00"));

    assertThat(charges("1000.00", "0", plan).within(62))
        .extracting(PlannedCharge::on, PlannedCharge::amount, PlannedCharge::per)
        .containsExactly(
            tuple(day("2026-11-25"), rub("550.00"), MONTH),
            tuple(day("2026-12-25"), rub("550.00"), MONTH));
  }

  @Test
  @Rule("S18")
  void homeFeesAreTakenEveryDay() {
    var internet = product("2026-11-23", price(MONTH, "600.00"));

    assertThat(home("100.00", internet).within(3))
        .extracting(PlannedCharge::on, PlannedCharge::amount, PlannedCharge::per)
        .containsExactly(
            tuple(day("2026-11-23"), rub("20.00"), DAY),
            tuple(day("2026-11-24"), rub("20.00"), DAY));
  }

  @Test
  @Rule("S18")
  void theLinesOwnDayIsBackAfterAMonthTooShortForIt() {
    var plan = product("2026-12-31", price(MONTH, "550.00"));

    assertThat(on("2027-02-10", plan).within(62))
        .extracting(PlannedCharge::on)
        .containsExactly(day("2027-02-28"), day("2027-03-31"));
  }

  @Test
  @Rule("S18")
  void aFeeOfEveryDayLeavesThatOfTheMonthOnItsDay() {
    var option = product("2026-12-31", price(MONTH, "550.00"), price(DAY, "3.00"));

    assertThat(on("2027-02-10", option).within(62))
        .filteredOn(charge -> charge.per() == MONTH)
        .extracting(PlannedCharge::on)
        .containsExactly(day("2027-02-28"), day("2027-03-31"));
  }

  @Test
  void aDailyPriceIsTakenAsItIs() {
    var option = product("2026-11-22", price(DAY, "3.50"));

    assertThat(charges("100.00", "0", option).within(2))
        .extracting(PlannedCharge::on, PlannedCharge::amount)
        .containsExactly(tuple(TODAY, rub("3.50")), tuple(TODAY.plusDays(1), rub("3.50")));
  }

  @Test
  @Rule({"R97", "S18"})
  void aSuspendedProductCostsNothing() {
    var paused = product(SUSPENDED, "2026-11-22", price(MONTH, "600.00"));

    assertThat(home("0", paused).within(62)).isEmpty();
  }

  @Test
  void whatIsFreeOrPaidOnceIsNotPlanned() {
    var free = product("2026-11-22", price(MONTH, "0"));
    var once = product("2026-11-22", new ProductOfferingPrice(ONE_TIME, rub("99.00"), ITEM, null));

    assertThat(charges("0", "0", free, once).within(62)).isEmpty();
  }

  @Test
  void theBalanceRunsThroughAllFeesInTheOrderOfTheirDays() {
    var plan = product("2026-11-30", price(MONTH, "500.00"));
    var option = product("2026-11-24", price(MONTH, "120.50"));

    assertThat(charges("600.00", "0", plan, option).within(10))
        .extracting(PlannedCharge::product, PlannedCharge::balanceAfter, PlannedCharge::covered)
        .containsExactly(tuple(option, rub("479.50"), true), tuple(plan, rub("-20.50"), false));
  }

  @Test
  @Rule("R51")
  void creditCoversToTheKopeck() {
    var plan = product("2026-11-22", price(MONTH, "400.00"));

    assertThat(charges("100.00", "300.00", plan).within(1).getFirst().covered()).isTrue();
    assertThat(charges("99.99", "300.00", plan).within(1).getFirst().covered()).isFalse();
  }

  @Test
  void todayIsTheFirstOfTheDaysAskedFor() {
    var today = product("2026-11-22", price(MONTH, "1.00"));
    var tomorrow = product("2026-11-23", price(MONTH, "1.00"));

    assertThat(charges("0", "0", today, tomorrow).within(1))
        .extracting(PlannedCharge::product)
        .containsExactly(today);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 63, Integer.MAX_VALUE})
  void onlyOneTo62DaysCanBeAskedFor(int days) {
    var charges = charges("0", "0");

    assertThatThrownBy(() -> charges.within(days)).isInstanceOf(BadRequest.class);
  }

  private static PlannedCharges charges(String balance, String credit, Product... products) {
    var money = new Balance(rub(balance), rub(credit), Instant.EPOCH);
    return new PlannedCharges(money, List.of(products), IN_ADVANCE, TODAY, MOSCOW);
  }

  /** As the first page makes them: the day to tell has moved on since the agreed one. */
  private static PlannedCharges on(String today, Product product) {
    var agreed = product.agreedChargeOn();
    var since = LocalDate.ofInstant(product.since(), MOSCOW);
    var next = IN_ADVANCE.nextChargeOn(product.offering(), agreed, since, day(today));
    var shown =
        new Product(
            product.id(),
            product.offering(),
            product.status(),
            product.since(),
            agreed,
            next,
            null);
    var money = new Balance(Money.ZERO, Money.ZERO, Instant.EPOCH);
    return new PlannedCharges(money, List.of(shown), IN_ADVANCE, day(today), MOSCOW);
  }

  private static PlannedCharges home(String balance, Product... products) {
    var money = new Balance(rub(balance), Money.ZERO, Instant.EPOCH);
    return new PlannedCharges(money, List.of(products), BY_THE_DAY, TODAY, MOSCOW);
  }

  private static Product product(String nextChargeOn, ProductOfferingPrice... prices) {
    return product(ACTIVE, nextChargeOn, prices);
  }

  private static Product product(
      ProductStatus status, String nextChargeOn, ProductOfferingPrice... prices) {
    var offering = new MobilePlan(new OfferingId(1), "", "", List.of(prices), List.of());
    return new Product(
        new ProductId(nextChargeOn.hashCode()),
        offering,
        status,
        Instant.parse("2026-01-10T10:00:00Z"),
        day(nextChargeOn),
        day(nextChargeOn),
        null);
  }

  private static ProductOfferingPrice price(PriceUnit per, String amount) {
    return new ProductOfferingPrice(RECURRING, rub(amount), per, null);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Money rub(String amount) {
    return Money.of(new BigDecimal(amount));
  }
}
