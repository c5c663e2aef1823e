package kabinet.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kabinet.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Rule("R66")
class AllotmentTests {
  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
  private static final Duration PERIOD = Duration.ofDays(30);

  @Test
  void whatIsNotUsedIsLeft() {
    assertThat(allotment(600L, 90).remaining()).isEqualTo(510);
  }

  @Test
  void nothingIsLeftBeyondTheLimit() {
    assertThat(allotment(600L, 601).remaining()).isZero();
  }

  @Test
  void evenUseLeavesWhatTheRestOfThePeriodIsWorth() {
    assertThat(allotment(600L, 0).evenPace(START.plus(Duration.ofDays(10)))).isEqualTo(400);
  }

  @Test
  void thePaceStartsWithAllAndEndsWithNothing() {
    var allotment = allotment(600L, 0);

    assertThat(allotment.evenPace(START)).isEqualTo(600);
    assertThat(allotment.evenPace(START.minus(PERIOD))).isEqualTo(600);
    assertThat(allotment.evenPace(START.plus(PERIOD))).isZero();
    assertThat(allotment.evenPace(START.plus(PERIOD).plus(PERIOD))).isZero();
  }

  @Test
  void whatHasNoLimitHasNoPaceAndNoRest() {
    assertThat(allotment(null, 5).evenPace(START)).isNull();
    assertThat(allotment(null, 5).remaining()).isNull();
  }

  @Test
  void terabytesDoNotOverflow() {
    long petabyte = 1L << 50;

    assertThat(allotment(petabyte, 0).evenPace(START.plus(Duration.ofDays(15))))
        .isEqualTo(petabyte / 2);
  }

  @Test
  void aPeriodWithoutLengthIsOver() {
    assertThat(new Allotment(600L, 0, START, START).evenPace(START)).isZero();
  }

  private static Allotment allotment(@Nullable Long allowed, long used) {
    return new Allotment(allowed, used, START, START.plus(PERIOD));
  }
}
