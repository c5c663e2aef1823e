package kabinet.identity.password;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kabinet.kernel.Throttled;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id (RFC 9106) by Spring Security. It is slow on purpose, so only as many are worked on at
 * once as there are processors, and the others wait before they hold a connection.
 */
@Component
class Argon2 {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Argon2PasswordEncoder encoder =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final Clock clock;

  /**
   * Of a password that nobody knows: what is looked at where there is none, so that it takes as
   * long.
   */
  private final String nobodys = encoder.encode(GeneratedPassword.next());

  Argon2(Clock clock) {
    this.clock = clock;
  }

  <T> T inTurn(Supplier<T> act) {
    try {
      if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Throttled(clock.instant().plus(PATIENCE));
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new Throttled(clock.instant().plus(PATIENCE));
    }
    try {
      return act.get();
    } finally {
      turns.release();
    }
  }

  String encode(String typed) {
    return encoder.encode(asMeant(typed));
  }

  boolean matches(String typed, @Nullable String encoded) {
    boolean matches = encoder.matches(asMeant(typed), encoded == null ? nobodys : encoded);
    return matches && encoded != null;
  }

  /** The same letters typed on another keyboard may come composed otherwise (RFC 8265). */
  private static String asMeant(String typed) {
    return Normalizer.normalize(typed, Form.NFC);
  }
}
