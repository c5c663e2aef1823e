package kabinet.identity.access;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets requests for contracts nobody has after a week, and decided ones after a year. */
@Component
class AccessCleaning {

  private static final Duration NOBODYS_KEPT = Duration.ofDays(7);
  private static final Duration DECIDED_KEPT = Duration.ofDays(365);

  private final AccessRequests requests;
  private final Clock clock;

  AccessCleaning(AccessRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 53 * * * *}")
  void clean() {
    var now = clock.instant();
    int forgotten;
    do {
      forgotten = requests.forget(now.minus(NOBODYS_KEPT), now.minus(DECIDED_KEPT));
    } while (forgotten > 0);
  }
}
