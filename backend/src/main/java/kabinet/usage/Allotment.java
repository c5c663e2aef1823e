package kabinet.usage;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * R66: what is allowed in a period and what is used of it; without an amount allowed there is no
 * limit.
 */
public record Allotment(@Nullable Long allowed, long used, Instant startedAt, Instant expiresAt) {

  /** What is left: never less than nothing, whatever was counted beyond the limit. */
  @Nullable Long remaining() {
    return allowed == null ? null : Math.max(0, allowed - used);
  }

  /** What would be left now had it been used evenly since the period began. */
  @Nullable Long evenPace(Instant now) {
    if (allowed == null) {
      return null;
    }
    long whole = Duration.between(startedAt, expiresAt).toMillis();
    long left = Math.clamp(Duration.between(now, expiresAt).toMillis(), 0, Math.max(whole, 0));
    return whole <= 0 ? 0L : share(allowed, left, whole);
  }

  /** Whole units, down; bytes times milliseconds outgrow a long. */
  private static long share(long amount, long part, long whole) {
    return BigInteger.valueOf(amount)
        .multiply(BigInteger.valueOf(part))
        .divide(BigInteger.valueOf(whole))
        .longValueExact();
  }
}
