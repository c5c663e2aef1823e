package kabinet.billing;

import static java.util.Objects.requireNonNull;
import static kabinet.billing.FeeRhythm.BY_THE_DAY;
import static kabinet.billing.FeeRhythm.IN_ADVANCE;
import static kabinet.catalog.PriceKind.RECURRING;
import static kabinet.catalog.PriceUnit.DAY;
import static kabinet.catalog.PriceUnit.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import kabinet.Rule;
import kabinet.catalog.MobilePlan;
import kabinet.catalog.OfferingId;
import kabinet.catalog.PriceUnit;
import kabinet.catalog.ProductOfferingPrice;
import kabinet.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("S18")
class RecurringFeesTests {

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-02-28 2026-03-31 2026-04-30",
    "2028-01-30, 2028-02-29 2028-03-30 2028-04-30",
    "2028-02-29, 2028-03-31 2028-04-30 2028-05-31",
    "2026-11-15, 2026-12-15 2027-01-15 2027-02-15"
  })
  void everyMonthHasOneFeeOnTheLinesOwnDayOrOnItsLast(LocalDate agreed, String expected) {
    var since = agreed.getDayOfMonth() == 29 ? LocalDate.of(2027, 12, 31) : agreed;
    var fees = fees(agreed, since, price(MONTH, "550.00"));

    assertThat(days(fees, agreed.plusDays(1)).limit(3).map(LocalDate::toString))
        .containsExactly(expected.split(" "));
    assertThat(days(fees, agreed).limit(3)).allSatisfy(day -> assertThat(fees.on(day)).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {2027, 2028})
  void theDaysOfEveryMonthAddUpToItsPriceInLeapYearsToo(int year) {
    var home =
        new RecurringFees(
            offering(price(MONTH, "617.77")),
            BY_THE_DAY,
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 1, 1));

    for (int month = 1; month <= 12; month++) {
      var first = LocalDate.of(year, month, 1);
      var sum =
          days(home, first)
              .takeWhile(day -> day.getMonth() == first.getMonth())
              .map(home::sum)
              .reduce(Money.ZERO, Money::plus);
      assertThat(sum).hasToString("617.77");
    }
    assertThat(days(home, LocalDate.of(year, 1, 1)).takeWhile(day -> day.getYear() == year))
        .hasSize(Year.of(year).length());
  }

  @Test
  void aMonthThatWasNotPaidBeginsOnTheDayItIsPaid() {
    var fees = fees(day("2026-11-10"), day("2026-01-10"), price(MONTH, "550.00"));

    var resumed = fees.resumed(day("2026-11-10"), day("2026-11-17"));

    assertThat(resumed.sum(day("2026-11-17"))).hasToString("550.00");
    assertThat(resumed.notBefore(day("2026-11-18"))).isEqualTo("2026-12-17");
  }

  @Test
  void aMonthThatWasPaidGoesOnAsItWasWhenADaysFeeWasMissing() {
    var fees =
        fees(day("2026-11-10"), day("2026-01-10"), price(MONTH, "550.00"), price(DAY, "3.00"));

    var resumed = fees.resumed(day("2026-11-12"), day("2026-11-17"));

    assertThat(resumed.sum(day("2026-11-17"))).hasToString("3.00");
    assertThat(resumed.sum(day("2026-12-10"))).hasToString("553.00");
  }

  @Test
  void whatIsFreeHasNoFeeDay() {
    assertThat(
            fees(day("2026-11-10"), day("2026-01-10"), price(MONTH, "0"))
                .notBefore(day("2026-11-10")))
        .isNull();
  }

  private static Stream<LocalDate> days(RecurringFees fees, LocalDate from) {
    return Stream.iterate(
        requireNonNull(fees.notBefore(from)),
        day -> requireNonNull(fees.notBefore(day.plusDays(1))));
  }

  private static RecurringFees fees(
      LocalDate agreed, LocalDate since, ProductOfferingPrice... prices) {
    return new RecurringFees(offering(prices), IN_ADVANCE, agreed, since);
  }

  private static MobilePlan offering(ProductOfferingPrice... prices) {
    return new MobilePlan(new OfferingId(1), "", "", List.of(prices), List.of());
  }

  private static ProductOfferingPrice price(PriceUnit per, String amount) {
    return new ProductOfferingPrice(RECURRING, Money.of(new BigDecimal(amount)), per, null);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
