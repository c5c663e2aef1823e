package kabinet.mobile.device;

import kabinet.identity.LostDevices;
import kabinet.kernel.AccountId;
import kabinet.kernel.Viewer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R30, S9: closes the cabinet to whoever holds a number's phone; said twice it is said once. */
@Service
class MarkDeviceLost {

  private final Lines lines;
  private final LostDevices devices;

  MarkDeviceLost(Lines lines, LostDevices devices) {
    this.lines = lines;
    this.devices = devices;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  DeviceMarkedLost mark(AccountId id, Viewer viewer) {
    var line = lines.line(id, viewer.user());
    var lost = devices.mark(line);
    return new DeviceMarkedLost(
        lost.since(), lost.endedSessions(), line.equals(viewer.enteredThrough()));
  }
}
