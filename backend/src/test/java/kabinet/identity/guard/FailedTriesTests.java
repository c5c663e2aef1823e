package kabinet.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.SplittableRandom;
import kabinet.Rule;
import org.junit.jupiter.api.Test;

@Rule({"R27", "S5"})
class FailedTriesTests {

  private static final int MOST = 3;
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void theThirdFailureLocksForTenMinutesFromThen() {
    var twice = FailedTries.NONE.another(NOON).another(NOON.plusSeconds(30));

    assertThat(twice.lockedUntil(MOST, TEN_MINUTES)).isNull();
    assertThat(twice.another(NOON.plusSeconds(60)).lockedUntil(MOST, TEN_MINUTES))
        .isEqualTo(NOON.plusSeconds(660));
  }

  @Test
  void theLockOpensAfterTenMinutesToTheInstant() {
    var locked = new FailedTries(MOST, NOON);

    assertThat(locked.at(NOON.plus(TEN_MINUTES).minusNanos(1), TEN_MINUTES)).isEqualTo(locked);
    assertThat(locked.at(NOON.plus(TEN_MINUTES), TEN_MINUTES)).isEqualTo(FailedTries.NONE);
  }

  @Test
  void failuresAreForgottenTenMinutesAfterTheLastOfThem() {
    var twice = FailedTries.NONE.another(NOON).another(NOON.plusSeconds(599));

    assertThat(twice.at(NOON.plusSeconds(1198), TEN_MINUTES)).isEqualTo(twice);
    assertThat(twice.at(NOON.plusSeconds(1199), TEN_MINUTES)).isEqualTo(FailedTries.NONE);
  }

  @Test
  void noTenMinutesHoldMoreThanThreeFailures() {
    var random = new SplittableRandom(27);
    var failed = new ArrayDeque<Instant>();
    var tries = FailedTries.NONE;
    var now = NOON;
    for (int i = 0; i < 100_000; i++) {
      now = now.plusSeconds(random.nextInt(400));
      tries = tries.at(now, TEN_MINUTES);
      if (tries.lockedUntil(MOST, TEN_MINUTES) == null) {
        tries = tries.another(now);
        failed.addLast(now);
      }
      while (!failed.isEmpty() && !failed.getFirst().isAfter(now.minus(TEN_MINUTES))) {
        failed.removeFirst();
      }
      assertThat(failed).hasSizeLessThanOrEqualTo(MOST);
    }
  }
}
