package kabinet.identity.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import kabinet.Rule;
import kabinet.operator.OperatorProfile.SignIn;
import org.junit.jupiter.api.Test;

@Rule({"R7", "S4"})
class CodesAskedTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final SignIn PROMISE =
      new SignIn(
          6,
          "0123456789",
          Duration.ofMinutes(15),
          Duration.ofSeconds(60),
          5,
          3,
          Duration.ofMinutes(10));

  @Test
  void theFirstCodeIsSentAtOnce() {
    assertThat(asked().retryAfter(NOON, PROMISE)).isNull();
  }

  @Test
  void anotherIsSentAfterSixtySeconds() {
    assertThat(asked(0).retryAfter(NOON.plusMillis(59_999), PROMISE)).isEqualTo(at(60));
    assertThat(asked(0).retryAfter(NOON.plusSeconds(60), PROMISE)).isNull();
  }

  @Test
  void theSixthWaitsUntilTheFirstIsAnHourOld() {
    var five = asked(1200, 900, 600, 300, 0);

    assertThat(five.retryAfter(at(1300), PROMISE)).isEqualTo(at(3600));
  }

  @Test
  void fourInAnHourLeaveRoomForAFifth() {
    assertThat(asked(900, 600, 300, 0).retryAfter(at(1000), PROMISE)).isNull();
  }

  private static CodesAsked asked(long... secondsAfterNoonLatestFirst) {
    return new CodesAsked(
        Arrays.stream(secondsAfterNoonLatestFirst).mapToObj(CodesAskedTests::at).toList());
  }

  private static Instant at(long secondsAfterNoon) {
    return NOON.plusSeconds(secondsAfterNoon);
  }
}
