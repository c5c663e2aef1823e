package kabinet.billing;

import java.time.LocalDate;
import kabinet.kernel.Money;

/** S18: a monthly price taken by the day; the days of any month add up to it to the kopeck. */
public record DailyShare(Money monthly) {

  public Money on(LocalDate day) {
    return new Money(
        untilEndOf(day, day.getDayOfMonth()) - untilEndOf(day, day.getDayOfMonth() - 1));
  }

  private long untilEndOf(LocalDate month, int day) {
    return Math.multiplyExact(monthly.minor(), day) / month.lengthOfMonth();
  }
}
