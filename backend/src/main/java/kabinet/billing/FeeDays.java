package kabinet.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * S18: the days a fee is taken. By the month that is the line's own day, or the last day of a month
 * that is too short for it.
 */
record FeeDays(LocalDate first, int dayOfMonth, boolean everyDay) {

  static FeeDays everyDayFrom(LocalDate first) {
    return new FeeDays(first, first.getDayOfMonth(), true);
  }

  /**
   * A fee day that fell on the end of a short month hides the line's own day, which {@code since}
   * still tells.
   */
  static FeeDays everyMonthFrom(LocalDate first, LocalDate since) {
    boolean endOfMonth = first.getDayOfMonth() == first.lengthOfMonth();
    int own =
        endOfMonth ? Math.max(since.getDayOfMonth(), first.getDayOfMonth()) : first.getDayOfMonth();
    return new FeeDays(first, own, false);
  }

  /** The first fee day that is not before {@code day}: fees due earlier count as taken. */
  LocalDate notBefore(LocalDate day) {
    if (!first.isBefore(day)) {
      return first;
    }
    if (everyDay) {
      return day;
    }
    var inThisMonth = in(YearMonth.from(day));
    return inThisMonth.isBefore(day) ? next(inThisMonth) : inThisMonth;
  }

  LocalDate next(LocalDate feeDay) {
    return everyDay ? feeDay.plus(1, ChronoUnit.DAYS) : in(YearMonth.from(feeDay).plusMonths(1));
  }

  private LocalDate in(YearMonth month) {
    return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
  }
}
