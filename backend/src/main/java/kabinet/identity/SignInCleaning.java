package kabinet.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets who tried to sign in a day after the last try, subscribers and strangers alike. */
@Component
class SignInCleaning {

  private static final Duration KEPT = Duration.ofDays(1);

  private final SignInCodes codes;
  private final SignInGuards guards;
  private final Clock clock;

  SignInCleaning(SignInCodes codes, SignInGuards guards, Clock clock) {
    this.codes = codes;
    this.guards = guards;
    this.clock = clock;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 21 * * * *}")
  void clean() {
    var yesterday = clock.instant().minus(KEPT);
    forget(codes::forgetAskedBefore, yesterday);
    forget(guards::forgetUntouchedSince, yesterday);
  }

  private static void forget(ToIntFunction<Instant> some, Instant before) {
    int forgotten;
    do {
      forgotten = some.applyAsInt(before);
    } while (forgotten > 0);
  }
}
