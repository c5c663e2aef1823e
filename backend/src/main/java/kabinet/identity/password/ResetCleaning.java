package kabinet.identity.password;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets passwords that were sent and never used. */
@Component
class ResetCleaning {

  private final PasswordResets resets;
  private final Clock clock;

  ResetCleaning(PasswordResets resets, Clock clock) {
    this.resets = resets;
    this.clock = clock;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 51 * * * *}")
  void clean() {
    var now = clock.instant();
    int forgotten;
    do {
      forgotten = resets.forgetExpired(now);
    } while (forgotten > 0);
  }
}
