package kabinet.identity.guard;

import java.time.Instant;

/** What came of looking at a secret. */
public sealed interface Look {

  /** It opens the login. */
  record Right(Instant at) implements Look {}

  /** It does not; so many more tries before the login is locked. */
  record Wrong(int attemptsLeft) implements Look {}

  /** It was one too many, or was not looked at any more. */
  record Locked(Instant until) implements Look {}
}
