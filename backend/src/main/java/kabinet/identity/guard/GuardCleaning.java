package kabinet.identity.guard;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who was tried a day after the last try, subscribers and strangers alike. */
@Component
class GuardCleaning {

  private static final Duration KEPT = Duration.ofDays(1);

  private final Guards guards;
  private final Clock clock;

  GuardCleaning(Guards guards, Clock clock) {
    this.guards = guards;
    this.clock = clock;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 21 * * * *}")
  void clean() {
    var yesterday = clock.instant().minus(KEPT);
    int forgotten;
    do {
      forgotten = guards.forgetUntouchedSince(yesterday);
    } while (forgotten > 0);
  }
}
