package kabinet.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import kabinet.kernel.Msisdn;
import org.junit.jupiter.api.Test;

class AttemptTests {

  private static final Sms SMS =
      new Sms(1, new Msisdn("+79000000001"), "text", Instant.parse("2026-11-22T12:00:00Z"));

  @Test
  void patienceDoublesUpToTwoMinutes() {
    assertThat(IntStream.rangeClosed(1, 6).mapToObj(AttemptTests::seconds))
        .containsExactly(10L, 20L, 40L, 80L, 120L, 120L);
    assertThat(seconds(Integer.MAX_VALUE)).isEqualTo(120);
  }

  private static long seconds(int number) {
    return new Attempt(SMS, number).patience().toSeconds();
  }
}
