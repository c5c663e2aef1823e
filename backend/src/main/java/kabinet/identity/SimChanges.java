package kabinet.identity;

import java.time.Duration;
import java.time.Instant;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.SessionId;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** B2: when SIMs took the place of others, kept by a module above. */
public interface SimChanges {

  /** For how long a new SIM is not enough. */
  Duration GUARDED = Duration.ofHours(72);

  /**
   * When the SIM was last changed of the number the viewer came through, or of any number they see
   * if they came through none; null if not since this moment. A line's first SIM is no change.
   */
  @Nullable Instant latest(Viewer viewer, Instant since);

  /** The same of whoever would enter by this login. */
  default @Nullable Instant latest(Login login, Instant since) {
    return latest(SignedInPerson.viewer(login.user(), login.account(), new SessionId(0)), since);
  }
}
