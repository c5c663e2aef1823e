package kabinet.platform.operatordata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTimeTests {

  /** Past midnight in Moscow, still yesterday in Greenwich. */
  private final ImportTime time =
      new ImportTime(Instant.parse("2026-11-22T21:30:15.5Z"), ZoneId.of("Europe/Moscow"));

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-02-29",
    "1900-01-01, 1900-01-01",
    "9999-12-31, 9999-12-31",
    "today, 2026-11-23",
    "today-23, 2026-10-31",
    "today+8, 2026-12-01"
  })
  void daysAreTheOperators(String text, LocalDate day) throws Misfit {
    assertThat(time.day(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22 10:07, 2026-11-22T07:07:00Z",
    "2026-11-22T10:07:30, 2026-11-22T07:07:30Z",
    "2026-11-22T10:07:00Z, 2026-11-22T10:07:00Z",
    "2026-11-22T10:07:00+05:00, 2026-11-22T05:07:00Z",
    "today, 2026-11-22T21:00:00Z",
    "today-1 23:59:59, 2026-11-22T20:59:59Z",
    "now, 2026-11-22T21:30:15Z",
    "now-45m, 2026-11-22T20:45:15Z"
  })
  void momentsAreReadInTheOperatorsTimeZone(String text, Instant moment) throws Misfit {
    assertThat(time.moment(text)).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22.11.2026",
        "2026-02-30",
        "0000-01-01",
        "-0001-01-01",
        "1899-12-31",
        "+10000-01-01",
        "+12345-01-01",
        "today-",
        "today1",
        "tomorrow",
        "today-99999",
        "",
        "-"
      })
  void whatIsNoDayIsRefused(String text) {
    assertThatExceptionOfType(Misfit.class).isThrownBy(() -> time.day(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22",
        "10:07",
        "0000-01-01 10:07",
        "1899-12-30 10:07",
        "+12345-01-01 10:07",
        "+12345-01-01T10:07:00Z",
        "9999-12-31T23:59:59-05:00",
        "2026-11-22 25:00",
        "today-1 7:00",
        "now-5",
        "now+5m",
        "yesterday"
      })
  void whatIsNoMomentIsRefused(String text) {
    assertThatExceptionOfType(Misfit.class).isThrownBy(() -> time.moment(text));
  }
}
