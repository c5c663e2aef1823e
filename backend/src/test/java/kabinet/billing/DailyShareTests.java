package kabinet.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kabinet.Rule;
import kabinet.kernel.Money;
import org.junit.jupiter.api.Test;

@Rule("S18")
class DailyShareTests {
  private static final long SEED = 20_261_122;
  private static final int TRIES = 2_000;

  @Test
  void theDaysOfAnyMonthAddUpToTheMonthlyPriceToTheKopeck() {
    var random = new Random(SEED);

    for (int i = 0; i < TRIES; i++) {
      var month = YearMonth.of(2020 + random.nextInt(20), 1 + random.nextInt(12));
      long price = random.nextLong(1_000_000);

      assertThat(days(price, month).sum()).as("%s of %s", price, month).isEqualTo(price);
    }
  }

  @Test
  void noDayCostsAKopeckMoreThanAnother() {
    var random = new Random(SEED);

    for (int i = 0; i < TRIES; i++) {
      var month = YearMonth.of(2020 + random.nextInt(20), 1 + random.nextInt(12));
      var spread = days(random.nextLong(1_000_000), month).summaryStatistics();

      assertThat(spread.getMax() - spread.getMin()).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void februaryIsDearerByTheDay() {
    assertThat(new DailyShare(new Money(58_000)).on(LocalDate.parse("2028-02-29")))
        .isEqualTo(new Money(2_000));
    assertThat(new DailyShare(new Money(56_000)).on(LocalDate.parse("2027-02-01")))
        .isEqualTo(new Money(2_000));
  }

  private static LongStream days(long price, YearMonth month) {
    var share = new DailyShare(new Money(price));
    return IntStream.rangeClosed(1, month.lengthOfMonth())
        .mapToLong(day -> share.on(month.atDay(day)).minor());
  }
}
