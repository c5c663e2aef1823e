package kabinet.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import kabinet.Rule;
import org.junit.jupiter.api.Test;

@Rule("S18")
class FeeDaysTests {

  @Test
  void theSameDayComesEveryMonth() {
    assertThat(monthly("2026-11-22", "2026-01-22", 4))
        .containsExactly(days("2026-11-22", "2026-12-22", "2027-01-22", "2027-02-22"));
  }

  @Test
  void aShortMonthIsChargedOnItsLastDayAndTheNextOnTheLinesOwnAgain() {
    assertThat(monthly("2027-01-31", "2026-08-31", 4))
        .containsExactly(days("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"));
  }

  @Test
  void aLeapYearHasOneDayMore() {
    assertThat(monthly("2028-01-30", "2027-06-30", 3))
        .containsExactly(days("2028-01-30", "2028-02-29", "2028-03-30"));
  }

  @Test
  void theEndOfAShortMonthDoesNotBecomeTheLinesOwnDay() {
    assertThat(monthly("2027-02-28", "2026-08-30", 2))
        .containsExactly(days("2027-02-28", "2027-03-30"));
  }

  @Test
  void aLineWhoseOwnDayIsThe28thStaysThere() {
    assertThat(monthly("2027-02-28", "2026-08-28", 2))
        .containsExactly(days("2027-02-28", "2027-03-28"));
  }

  @Test
  void feesDueEarlierCountAsTaken() {
    var days = FeeDays.everyMonthFrom(day("2026-08-31"), day("2026-01-31"));

    assertThat(days.notBefore(day("2026-11-22"))).isEqualTo(day("2026-11-30"));
    assertThat(days.notBefore(day("2026-12-01"))).isEqualTo(day("2026-12-31"));
    assertThat(days.notBefore(day("2026-08-31"))).isEqualTo(day("2026-08-31"));
    assertThat(days.notBefore(day("2026-07-01"))).isEqualTo(day("2026-08-31"));
  }

  @Test
  void everyDayMeansToday() {
    var days = FeeDays.everyDayFrom(day("2026-08-31"));

    assertThat(days.notBefore(day("2026-11-22"))).isEqualTo(day("2026-11-22"));
    assertThat(days.next(day("2026-12-31"))).isEqualTo(day("2027-01-01"));
  }

  private static Stream<LocalDate> monthly(String first, String since, int count) {
    var days = FeeDays.everyMonthFrom(day(first), day(since));
    return Stream.iterate(days.first(), days::next).limit(count);
  }

  private static LocalDate[] days(String... days) {
    return Stream.of(days).map(LocalDate::parse).toArray(LocalDate[]::new);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
