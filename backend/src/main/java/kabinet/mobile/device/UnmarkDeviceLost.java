package kabinet.mobile.device;

import java.util.Locale;
import kabinet.identity.LostDevices;
import kabinet.kernel.AccountId;
import kabinet.kernel.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** S9: the phone is found, or another one has its number; said by whoever came another way. */
@Service
class UnmarkDeviceLost {

  private final Lines lines;
  private final LostDevices devices;
  private final MessageSource messages;

  UnmarkDeviceLost(Lines lines, LostDevices devices, MessageSource messages) {
    this.lines = lines;
    this.devices = devices;
    this.messages = messages;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  UnmarkDeviceLostResult unmark(AccountId id, Viewer viewer, Locale language) {
    var line = lines.line(id, viewer.user());
    return line.equals(viewer.enteredThrough())
        ? new EnteredThroughLostNumber(
            messages.getMessage("mobile.enteredThroughLostNumber", null, language))
        : new DeviceFound(devices.unmark(line));
  }
}
