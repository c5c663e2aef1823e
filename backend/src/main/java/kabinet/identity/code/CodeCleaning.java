package kabinet.identity.code;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets codes a day after they were asked for. */
@Component
class CodeCleaning {

  private static final Duration KEPT = Duration.ofDays(1);

  private final SignInCodes codes;
  private final Clock clock;

  CodeCleaning(SignInCodes codes, Clock clock) {
    this.codes = codes;
    this.clock = clock;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 21 * * * *}")
  void clean() {
    var yesterday = clock.instant().minus(KEPT);
    int forgotten;
    do {
      forgotten = codes.forgetAskedBefore(yesterday);
    } while (forgotten > 0);
  }
}
