package kabinet.mobile.device;

import kabinet.household.NumberManagement;
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
  private final NumberManagement numbers;

  MarkDeviceLost(Lines lines, LostDevices devices, NumberManagement numbers) {
    this.lines = lines;
    this.devices = devices;
    this.numbers = numbers;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  DeviceMarkedLost mark(AccountId id, Viewer viewer) {
    var line = lines.line(id, viewer.user());
    var lost = devices.mark(line);
    numbers.phoneLost(line);
    return new DeviceMarkedLost(
        lost.since(), lost.endedSessions(), line.equals(viewer.enteredThrough()));
  }
}
