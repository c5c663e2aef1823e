package kabinet.messaging;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets messages that ended a week ago. */
@Component
class OutboxCleaning {

  private static final Duration KEPT = Duration.ofDays(7);

  private final Outbox outbox;
  private final Clock clock;

  OutboxCleaning(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 41 3 * * *}")
  void clean() {
    var weekAgo = clock.instant().minus(KEPT);
    int forgotten;
    do {
      forgotten = outbox.forgetEndedBefore(weekAgo);
    } while (forgotten > 0);
  }
}
