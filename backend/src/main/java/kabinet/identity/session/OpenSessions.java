package kabinet.identity.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kabinet.kernel.AccountId;
import kabinet.kernel.DeviceId;
import kabinet.kernel.NotFound;
import kabinet.kernel.SessionId;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** R29, R31: the sessions of a person and the devices that may open one, on whatever browsers. */
@Service
public class OpenSessions {

  private final Sessions sessions;
  private final SessionEndings endings;
  private final Devices devices;
  private final Clock clock;

  OpenSessions(Sessions sessions, SessionEndings endings, Devices devices, Clock clock) {
    this.sessions = sessions;
    this.endings = endings;
    this.devices = devices;
    this.clock = clock;
  }

  List<Session> of(Viewer viewer) {
    return sessions.of(viewer);
  }

  /** Remembered devices without a session of theirs. */
  List<RememberedDevice> waiting(Viewer viewer) {
    var forgottenSince = clock.instant().minus(DeviceLine.KEPT);
    return devices.waiting(viewer, sessions.idleSince(), forgottenSince);
  }

  /** Ends one of the viewer's sessions; a device that was remembered with it is not any more. */
  @Transactional
  Instant end(SessionId session, Viewer viewer) {
    var device = endings.deviceOf(session, viewer);
    if (!endings.delete(session, viewer)) {
      throw new NotFound();
    }
    if (device != null) {
      devices.delete(device);
      endings.deleteOf(device);
    }
    return clock.instant();
  }

  /** Remembers one of the viewer's devices no longer, and ends what it has open. */
  @Transactional
  Instant forget(DeviceId device, Viewer viewer) {
    if (!devices.delete(device, viewer)) {
      throw new NotFound();
    }
    endings.deleteOf(device);
    return clock.instant();
  }

  /**
   * Ends every session of the viewer but the one that asks, and forgets the other devices; says how
   * many sessions ended.
   */
  @Transactional
  public int endOthers(Viewer viewer) {
    devices.deleteOthers(viewer);
    return endings.deleteOthers(viewer);
  }

  /**
   * Ends every session that was opened through an account, and forgets the devices that come back
   * through it; says how many sessions ended.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int endThrough(AccountId account) {
    devices.deleteThrough(account);
    return endings.deleteThrough(account);
  }

  /** Makes sessions that were opened through an account for one user another's. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void carryOn(AccountId account, UserId from, UserId to) {
    endings.carryOn(account, from, to);
  }

  /** Ends sessions that were opened through an account for others than its logins open now. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void endStrayed(AccountId account) {
    endings.deleteStrayed(account);
  }
}
