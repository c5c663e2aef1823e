package kabinet.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import kabinet.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("R39")
class WorkingCalendarTests {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          WEEK,
          Set.of(
              LocalDate.parse("2026-11-04"),
              LocalDate.parse("2026-12-31"),
              LocalDate.parse("2027-01-01"),
              LocalDate.parse("2027-01-04"),
              LocalDate.parse("2027-01-05"),
              LocalDate.parse("2027-01-06"),
              LocalDate.parse("2027-01-07"),
              LocalDate.parse("2027-01-08")));

  @ParameterizedTest(name = "{0} → the end of {1}: {2}")
  @CsvSource({
    "2026-11-23T10:00, 2026-11-25, a Monday",
    "2026-11-26T23:59, 2026-11-30, over the weekend",
    "2026-11-27T00:00, 2026-12-01, from a Friday",
    "2026-11-28T12:00, 2026-12-01, a Saturday counts like the Friday before",
    "2026-11-29T12:00, 2026-12-01, and so does a Sunday",
    "2026-11-03T09:00, 2026-11-06, over a holiday",
    "2026-11-04T09:00, 2026-11-06, on a holiday",
    "2026-12-30T18:00, 2027-01-12, over the new year",
    "2027-01-03T18:00, 2027-01-12, in the middle of the holidays"
  })
  void twoWorkingDaysEndWithTheSecondOne(LocalDateTime asked, LocalDate last, String why) {
    assertThat(due(asked, MOSCOW)).as(why).isEqualTo(endOf(last, MOSCOW));
  }

  @Test
  void theDayIsTheOperatorsAndNotTheServers() {
    var lateOnThursdayInLondon = Instant.parse("2026-11-26T22:30:00Z");

    assertThat(CALENDAR.due(lateOnThursdayInLondon, 2, MOSCOW))
        .isEqualTo(endOf(LocalDate.parse("2026-12-01"), MOSCOW));
    assertThat(CALENDAR.due(lateOnThursdayInLondon, 2, ZoneId.of("Europe/London")))
        .isEqualTo(endOf(LocalDate.parse("2026-11-30"), ZoneId.of("Europe/London")));
  }

  @Test
  void aNightThatIsAnHourShorterChangesNothing() {
    var berlin = ZoneId.of("Europe/Berlin");

    assertThat(due(LocalDateTime.parse("2026-03-26T15:00"), berlin))
        .isEqualTo(Instant.parse("2026-03-30T22:00:00Z"));
  }

  @Test
  void aCalendarNeedsAWorkingDay() {
    assertThatThrownBy(() -> new WorkingCalendar(Set.of(), Set.of())).isInstanceOf(Unfit.class);
  }

  private static Instant due(LocalDateTime asked, ZoneId zone) {
    return CALENDAR.due(asked.atZone(zone).toInstant(), 2, zone);
  }

  private static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
