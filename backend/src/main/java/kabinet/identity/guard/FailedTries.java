package kabinet.identity.guard;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * R27, S5: wrong secrets of one login, whatever their kind. They count until the lock's time has
 * passed since the last of them; a right secret in between does not wipe them out, so no mix of
 * right and wrong ever gets a fourth wrong one looked at.
 */
record FailedTries(int count, @Nullable Instant last) {

  static final FailedTries NONE = new FailedTries(0, null);

  /** What still counts at a moment. */
  FailedTries at(Instant now, Duration lockedFor) {
    return last == null || !now.isBefore(last.plus(lockedFor)) ? NONE : this;
  }

  FailedTries another(Instant now) {
    return new FailedTries(count + 1, now);
  }

  /** Until when nothing is looked at any more; null while another try is left. */
  @Nullable Instant lockedUntil(int most, Duration lockedFor) {
    return last == null || count < most ? null : last.plus(lockedFor);
  }
}
