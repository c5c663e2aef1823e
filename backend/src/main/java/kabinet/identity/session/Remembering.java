package kabinet.identity.session;

import java.time.Duration;
import java.time.Instant;
import kabinet.identity.Login;
import kabinet.kernel.DeviceId;
import kabinet.kernel.Ids;
import kabinet.kernel.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** R16: devices that come back without a form. */
@Service
public class Remembering {

  /** How long a device is remembered that is not used. */
  public static final Duration KEPT = DeviceLine.KEPT;

  private final Devices devices;
  private final SessionEndings sessions;

  Remembering(Devices devices, SessionEndings sessions) {
    this.devices = devices;
    this.sessions = sessions;
  }

  /** A device that was just remembered, and what its cookie is to say. */
  public record Remembered(DeviceId id, DeviceToken token) {}

  /** Whose device came back; what its cookie is to say from now on, null if it knows already. */
  public record Recalled(DeviceId id, String identifier, UserId user, @Nullable DeviceToken next) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public Remembered begin(Login login, String device, Instant now) {
    var remembered = new Remembered(new DeviceId(Ids.next()), DeviceToken.first());
    devices.add(remembered.id(), remembered.token(), login, device, now);
    return remembered;
  }

  /**
   * Whose device this is; null if it is nobody's, or if this is a copy, and then the device is
   * forgotten. Must be a transaction's first statement.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public @Nullable Recalled recall(DeviceToken token, Instant now) {
    var line = devices.lock(token);
    if (line == null) {
      return null;
    }
    return switch (line.see(token.secretHash(), now)) {
      case LATEST -> {
        var next = token.next();
        devices.rotate(line, next, now);
        sessions.deleteOf(line.id()); // a browser has one; what it had before is out of its hands
        yield recalled(line, next);
      }
      case TWICE -> recalled(line, null);
      case COPIED, OUTLIVED -> {
        forget(line.id());
        yield null;
      }
    };
  }

  /** Forgets the device a browser came as; says whose it was, null if nobody's. */
  @Transactional
  public @Nullable UserId forget(@Nullable DeviceToken token) {
    var line = token == null ? null : devices.lock(token);
    if (line == null) {
      return null;
    }
    forget(line.id());
    return line.user();
  }

  private void forget(DeviceId device) {
    devices.delete(device);
    sessions.deleteOf(device);
  }

  private static Recalled recalled(DeviceLine line, @Nullable DeviceToken next) {
    return new Recalled(line.id(), line.identifier(), line.user(), next);
  }
}
