package kabinet.identity.passkey;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what no authenticator has signed in time. */
@Component
class ChallengeCleaning {

  private final Challenges challenges;
  private final Clock clock;

  ChallengeCleaning(Challenges challenges, Clock clock) {
    this.challenges = challenges;
    this.clock = clock;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 41 * * * *}")
  void clean() {
    var now = clock.instant();
    int forgotten;
    do {
      forgotten = challenges.forgetExpired(now);
    } while (forgotten > 0);
  }
}
