package kabinet.operator;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** R39: the days on which the operator's staff work. */
public record WorkingCalendar(Set<DayOfWeek> days, Set<LocalDate> holidays) {

  /** No holidays last longer than this. */
  private static final int LONGEST_REST = 60;

  public WorkingCalendar {
    Unfit.unless(!days.isEmpty(), "days", "operator.unfit.workingDays");
    days = Set.copyOf(days);
    holidays = Set.copyOf(holidays);
  }

  public boolean works(LocalDate day) {
    return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /**
   * The end of the last of so many working days after the day on which something was asked, in the
   * operator's time; that day itself does not count, however early it was.
   */
  public Instant due(Instant asked, int workingDays, ZoneId zone) {
    var day = asked.atZone(zone).toLocalDate();
    int rest = 0;
    for (int counted = 0; counted < workingDays; ) {
      day = day.plusDays(1);
      rest = works(day) ? 0 : rest + 1;
      counted += works(day) ? 1 : 0;
      if (rest > LONGEST_REST) {
        throw new IllegalStateException("The calendar has no working day after " + asked);
      }
    }
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
