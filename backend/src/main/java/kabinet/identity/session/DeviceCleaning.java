package kabinet.identity.session;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets devices that were not used for too long. */
@Component
class DeviceCleaning {

  private final Devices devices;
  private final Clock clock;

  DeviceCleaning(Devices devices, Clock clock) {
    this.devices = devices;
    this.clock = clock;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 31 * * * *}")
  void clean() {
    var longAgo = clock.instant().minus(DeviceLine.KEPT);
    int forgotten;
    do {
      forgotten = devices.forgetUnusedSince(longAgo);
    } while (forgotten > 0);
  }
}
