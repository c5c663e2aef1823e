package kabinet.household.bysim;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes requests whose SIMs did not speak in time. */
@Component
class LineLinkExpiry {

  private final LineLinkRequests requests;
  private final Clock clock;

  LineLinkExpiry(LineLinkRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 37 * * * *}")
  void expire() {
    int closed;
    do {
      closed = requests.expire(clock.instant());
    } while (closed > 0);
  }
}
