package kabinet.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** RFC 6238 as every authenticator app has it: six digits, another every thirty seconds. */
public final class Authenticator {

  /** How secrets are spelt: 128 to 512 bits in Base32. */
  public static final Pattern SECRET = Base32.SECRET;

  public static final Duration STEP = Duration.ofSeconds(30);

  /** How many steps the clock of a phone may be off, either way. */
  private static final long DRIFT = 1;

  private static final int DIGITS = 6;

  private final TimeBasedOneTimePasswordGenerator codes =
      new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);
  private final SecretKey key;

  private Authenticator(byte[] secret) {
    key = new SecretKeySpec(secret, codes.getAlgorithm());
  }

  /** The one whose secret is spelled so, as QR codes and apps spell it. */
  public static Authenticator of(String base32) {
    return new Authenticator(Base32.decode(base32));
  }

  public String codeAt(Instant moment) {
    try {
      return codes.generateOneTimePasswordString(key, moment);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("any bytes are a key", e);
    }
  }

  /** Until when the code of a moment is shown. */
  public static Instant endOf(Instant moment) {
    return at(step(moment) + 1);
  }

  /**
   * The step a code belongs to, if it is one of now: a code of a step that was used, or of one
   * before it, is none.
   */
  public OptionalLong stepOf(String code, Instant now, long lastUsed) {
    return LongStream.rangeClosed(step(now) - DRIFT, step(now) + DRIFT)
        .filter(step -> step > lastUsed && codeAt(at(step)).equals(code))
        .findFirst();
  }

  private static long step(Instant moment) {
    return moment.getEpochSecond() / STEP.toSeconds();
  }

  private static Instant at(long step) {
    return Instant.ofEpochSecond(step * STEP.toSeconds());
  }
}
