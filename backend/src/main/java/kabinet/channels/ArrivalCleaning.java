package kabinet.channels;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets a day later what came in. */
@Component
class ArrivalCleaning {

  private static final Duration KEPT = Duration.ofDays(1);

  private final Arrivals arrivals;
  private final Clock clock;

  ArrivalCleaning(Arrivals arrivals, Clock clock) {
    this.arrivals = arrivals;
    this.clock = clock;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 36 * * * *}")
  void clean() {
    var yesterday = clock.instant().minus(KEPT);
    int forgotten;
    do {
      forgotten = arrivals.forgetSeenBefore(yesterday);
    } while (forgotten > 0);
  }
}
