package kabinet.identity.code;

import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** R6: the latest code of a number, as far as it is kept: only hashes. */
record SignInCode(
    long id, byte[] codeHash, byte[] browserHash, Instant expiresAt, @Nullable Instant usedAt) {

  /** Stands for the code of a number that has none, so that looking takes as long. */
  static final SignInCode NONE =
      new SignInCode(0, new byte[32], new byte[32], Instant.MIN, Instant.MIN);

  /** Once, in time, in the browser that asked. */
  boolean opensFor(byte[] typedHash, byte[] browser, Instant now) {
    return MessageDigest.isEqual(codeHash, typedHash)
        & MessageDigest.isEqual(browserHash, browser)
        & now.isBefore(expiresAt)
        & usedAt == null;
  }
}
