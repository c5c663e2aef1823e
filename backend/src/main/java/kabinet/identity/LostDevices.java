package kabinet.identity;

import java.time.Clock;
import java.time.Instant;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.session.OpenSessions;
import kabinet.kernel.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * R30, S9: while the phone of a number is lost, nobody enters through that number, whatever the
 * way, and no session opened through it is found any more. The SIM is not concerned.
 */
@Service
public class LostDevices {

  private final SecretGuard guard;
  private final LostMarks marks;
  private final OpenSessions sessions;
  private final Clock clock;

  LostDevices(SecretGuard guard, LostMarks marks, OpenSessions sessions, Clock clock) {
    this.guard = guard;
    this.marks = marks;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Since when the phone is lost, and how many sessions ended with the mark. */
  public record Lost(Instant since, int endedSessions) {}

  /** Marks the phone of an account; the first mark stays if there is one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Lost mark(AccountId account) {
    guard.hold(account);
    var since = marks.mark(account, clock.instant());
    return new Lost(since, sessions.endThrough(account));
  }

  /**
   * Takes the mark away. Sessions that a sign-in under way at the time of the mark has left behind
   * do not come to life by that.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Instant unmark(AccountId account) {
    guard.hold(account);
    if (marks.unmark(account)) {
      sessions.endThrough(account);
    }
    return clock.instant();
  }
}
