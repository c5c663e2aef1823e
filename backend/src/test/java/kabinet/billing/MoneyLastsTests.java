package kabinet.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import kabinet.Rule;
import kabinet.catalog.MobilePlan;
import kabinet.catalog.OfferingId;
import kabinet.catalog.PriceKind;
import kabinet.catalog.PriceUnit;
import kabinet.catalog.Product;
import kabinet.catalog.ProductId;
import kabinet.catalog.ProductOfferingPrice;
import kabinet.catalog.ProductStatus;
import kabinet.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Rule("B14")
class MoneyLastsTests {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final int AHEAD = 62;
  private static final int SEEDS = 400;

  @Test
  void theMoneyLastsUntilTheFirstFeeItDoesNotCover() {
    var plan = product(PriceUnit.MONTH, "550.00", "2026-11-25");

    assertThat(lasts("549.99", "0", FeeRhythm.IN_ADVANCE, plan)).isEqualTo("2026-11-25");
    assertThat(lasts("550.00", "0", FeeRhythm.IN_ADVANCE, plan)).isEqualTo("2026-12-25");
    assertThat(lasts("1100.00", "0", FeeRhythm.IN_ADVANCE, plan)).isNull();
  }

  @Test
  @Rule("R51")
  void creditLetsItLastLonger() {
    var plan = product(PriceUnit.MONTH, "550.00", "2026-11-25");

    assertThat(lasts("249.99", "300.00", FeeRhythm.IN_ADVANCE, plan)).isEqualTo("2026-11-25");
    assertThat(lasts("250.00", "300.00", FeeRhythm.IN_ADVANCE, plan)).isEqualTo("2026-12-25");
  }

  @Test
  void itNeverEndsWhereNothingRecurs() {
    assertThat(lasts("0", "0", FeeRhythm.BY_THE_DAY)).isNull();
    assertThat(lasts("0", "0", FeeRhythm.IN_ADVANCE, product(PriceUnit.MONTH, "0", "2026-11-25")))
        .isNull();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itIsRightToTheDay(long seed) {
    var random = new Random(seed);
    var rhythm = FeeRhythm.values()[random.nextInt(2)];
    List<Product> products = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      var first = TODAY.plusDays(random.nextInt(-40, 40));
      var price = new Money(random.nextLong(0, 90_000)).toString();
      var per = random.nextInt(5) == 0 ? PriceUnit.DAY : PriceUnit.MONTH;
      products.add(product(rhythm, per, price, first));
    }
    var balance = new Money(random.nextLong(-20_000, 200_000));
    var credit = new Money(random.nextInt(2) * 30_000L);

    var planned =
        new PlannedCharges(
            new Balance(balance, credit, Instant.EPOCH), products, rhythm, TODAY, MOSCOW);

    assertThat(planned.lastsUntil()).isEqualTo(livedThrough(products, rhythm, balance, credit));
  }

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  /** Day by day, knowing only the rule: who pays by the month pays on the first fee's day of it. */
  private static @Nullable LocalDate livedThrough(
      List<Product> products, FeeRhythm rhythm, Money balance, Money credit) {
    long left = balance.minor() + credit.minor();
    for (int later = 0; later < AHEAD; later++) {
      var day = TODAY.plusDays(later);
      long due = 0;
      for (var product : products) {
        due += due(product, rhythm, day);
      }
      left -= due;
      if (due > 0 && left < 0) {
        return day;
      }
    }
    return null;
  }

  private static long due(Product product, FeeRhythm rhythm, LocalDate day) {
    var price = product.offering().prices().getFirst();
    var first = product.agreedChargeOn();
    if (first == null || day.isBefore(first)) {
      return 0;
    }
    long minor = price.amount().minor();
    if (price.per() == PriceUnit.DAY) {
      return minor;
    }
    if (rhythm == FeeRhythm.BY_THE_DAY) {
      int days = day.lengthOfMonth();
      return minor * day.getDayOfMonth() / days - minor * (day.getDayOfMonth() - 1) / days;
    }
    return first.plusMonths(ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day)).equals(day)
        ? minor
        : 0;
  }

  private static @Nullable String lasts(
      String balance, String credit, FeeRhythm rhythm, Product... products) {
    var money = new Balance(rub(balance), rub(credit), Instant.EPOCH);
    var until = new PlannedCharges(money, List.of(products), rhythm, TODAY, MOSCOW).lastsUntil();
    return until == null ? null : until.toString();
  }

  /**
   * Held since the day of its first fee, so that this day of the month is its own; what fell due
   * before today is settled.
   */
  private static Product product(FeeRhythm rhythm, PriceUnit per, String amount, LocalDate first) {
    var fresh = product(per, amount, first.toString());
    var next = first.isBefore(TODAY) ? TODAY : first;
    while (!fresh.offering().prices().getFirst().amount().isZero()
        && due(fresh, rhythm, next) == 0) {
      next = next.plusDays(1);
    }
    return new Product(
        fresh.id(), fresh.offering(), fresh.status(), fresh.since(), first, next, null);
  }

  private static Product product(PriceUnit per, String amount, String first) {
    var price = new ProductOfferingPrice(PriceKind.RECURRING, rub(amount), per, null);
    var day = LocalDate.parse(first);
    return new Product(
        new ProductId(1),
        new MobilePlan(new OfferingId(1), "", "", List.of(price), List.of()),
        ProductStatus.ACTIVE,
        day.atTime(12, 0).atZone(MOSCOW).toInstant(),
        day,
        day,
        null);
  }

  private static Money rub(String amount) {
    return Money.of(new BigDecimal(amount));
  }
}
