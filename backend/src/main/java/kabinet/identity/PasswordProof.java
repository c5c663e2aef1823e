package kabinet.identity;

import java.time.Instant;
import kabinet.kernel.AccountId;

/**
 * R37: whether somebody who is signed in knows the password of another number's or contract's
 * cabinet. Tries count to that login's lockout, and a login nobody has is answered alike.
 */
public interface PasswordProof {

  Proof of(String login, String password);

  /** What came of looking at it. */
  sealed interface Proof {}

  /** It opens this account. */
  record Proven(AccountId account) implements Proof {}

  /**
   * R30: it does, but the phone of that number is lost, and whoever has it may know the password.
   */
  record OfLostPhone() implements Proof {}

  /** It opens nothing; so many more tries before signing in by that login is locked. */
  record Unproven(int attemptsLeft) implements Proof {}

  /** R27: it was one too many, or is not looked at any more. */
  record Locked(Instant until) implements Proof {}
}
