package kabinet.identity.code;

import java.time.Instant;

/** What came of asking for a code. */
public sealed interface Issue {

  /** A new code; those before it no longer work. */
  record Issued(String code, Instant resendAfter, Instant expiresAt) implements Issue {

    @Override
    public String toString() {
      return "code until " + expiresAt;
    }
  }

  /** Another one may be asked for later. */
  record TooSoon(Instant now, Instant retryAfter) implements Issue {}
}
