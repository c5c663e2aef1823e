package kabinet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuthenticatorTests {

  /** The secret of RFC 6238's examples, "12345678901234567890". */
  private static final Authenticator EXAMPLE = Authenticator.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

  @Test
  void itsCodesAreThoseOfTheStandard() {
    assertThat(EXAMPLE.codeAt(Instant.ofEpochSecond(59))).isEqualTo("287082");
    assertThat(EXAMPLE.codeAt(NOW)).isEqualTo("050471");
    assertThat(EXAMPLE.codeAt(Instant.ofEpochSecond(2_000_000_000))).isEqualTo("279037");
  }

  @Test
  void aClockMayBeOneStepOffEitherWayAndNoMore() {
    assertThat(EXAMPLE.stepOf(codeAfter(-30), NOW, 0)).isPresent();
    assertThat(EXAMPLE.stepOf(codeAfter(30), NOW, 0)).isPresent();
    assertThat(EXAMPLE.stepOf(codeAfter(-60), NOW, 0)).isEmpty();
    assertThat(EXAMPLE.stepOf(codeAfter(60), NOW, 0)).isEmpty();
  }

  @Test
  void aCodeThatWasUsedIsNone() {
    var step = EXAMPLE.stepOf(codeAfter(0), NOW, 0).orElseThrow();

    assertThat(EXAMPLE.stepOf(codeAfter(0), NOW, step)).isEmpty();
    assertThat(EXAMPLE.stepOf(codeAfter(-30), NOW, step)).isEmpty();
    assertThat(EXAMPLE.stepOf(codeAfter(30), NOW, step)).hasValue(step + 1);
  }

  @Test
  void theSecretIsReadInEitherCaseAndWithItsPadding() {
    var spelt = Authenticator.of("gezdgnbvgy3tqojqgezdgnbvgy3tqojq====");

    assertThat(spelt.codeAt(NOW)).isEqualTo("050471");
  }

  private static String codeAfter(long seconds) {
    return EXAMPLE.codeAt(NOW.plus(Duration.ofSeconds(seconds)));
  }
}
