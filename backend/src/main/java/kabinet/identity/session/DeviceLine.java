package kabinet.identity.session;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import kabinet.kernel.DeviceId;
import kabinet.kernel.UserId;
import org.jspecify.annotations.Nullable;

/**
 * R16: a remembered device and the hashes of its last two secrets. Whoever shows an older one holds
 * a copy, and so may a thief; only the one before the last is forgiven for a moment, because two
 * tabs may wake at once.
 */
record DeviceLine(
    DeviceId id,
    byte[] secretHash,
    byte @Nullable [] earlierHash,
    String identifier,
    UserId user,
    Instant usedAt) {

  static final Duration KEPT = Duration.ofDays(90);
  static final Duration FORGIVEN = Duration.ofSeconds(10);

  enum Seen {
    /** The latest secret: it opens, and gives way to the next. */
    LATEST,
    /** The one before, a moment after: it opens and changes nothing. */
    TWICE,
    /** A copy: the device is to be forgotten and its sessions are over. */
    COPIED,
    /** Not used for too long. */
    OUTLIVED
  }

  Seen see(byte[] hash, Instant now) {
    if (!now.isBefore(usedAt.plus(KEPT))) {
      return Seen.OUTLIVED;
    }
    if (MessageDigest.isEqual(secretHash, hash)) {
      return Seen.LATEST;
    }
    boolean forgiven = now.isBefore(usedAt.plus(FORGIVEN));
    return forgiven && earlierHash != null && MessageDigest.isEqual(earlierHash, hash)
        ? Seen.TWICE
        : Seen.COPIED;
  }
}
