package kabinet.identity.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import kabinet.identity.SignInWay;
import kabinet.identity.password.ProvablePassword;
import org.jspecify.annotations.Nullable;

/**
 * B2: what a second proof must be for this session.
 *
 * @param password the one that would be asked for; null if there is none
 * @param simChangedAt null if that is not why a proof is asked for
 */
record ProofRule(
    SignInWay opened, @Nullable ProvablePassword password, @Nullable Instant simChangedAt) {

  /** How long a proof is good for. */
  static final Duration FRESH = Duration.ofMinutes(5);

  Set<SecondProofWay> taken() {
    boolean ofTheSim = password != null && isOfTheSim(password);
    var opener = ofTheSim && opened == SignInWay.PASSWORD ? SignInWay.CODE : opened;
    var ways = EnumSet.copyOf(SecondProofWay.besides(opener));
    if (opened == SignInWay.SIM && simChangedAt == null) {
      ways.add(SecondProofWay.CODE); // who is only let in by the phone cannot read its messages
    }
    if (password == null || ofTheSim) {
      ways.remove(SecondProofWay.PASSWORD);
    }
    return ways;
  }

  /** A password that came to a phone proves what a code does, unless it came before the new SIM. */
  private boolean isOfTheSim(ProvablePassword of) {
    return of.sent() && (simChangedAt == null || !of.since().isBefore(simChangedAt));
  }
}
