package kabinet.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who asked for a password from a SIM, a day later. */
@Component
class SimPasswordCleaning {

  private static final Duration KEPT = Duration.ofDays(1);

  private final SimPasswords passwords;
  private final Clock clock;

  SimPasswordCleaning(SimPasswords passwords, Clock clock) {
    this.passwords = passwords;
    this.clock = clock;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 56 * * * *}")
  void clean() {
    var yesterday = clock.instant().minus(KEPT);
    int forgotten;
    do {
      forgotten = passwords.forgetAskedBefore(yesterday);
    } while (forgotten > 0);
  }
}
