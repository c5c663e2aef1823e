package kabinet.identity.question;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets questions a day after they were asked. */
@Component
class QuestionCleaning {

  private static final Duration KEPT = Duration.ofDays(1);

  private final SignInQuestions questions;
  private final Clock clock;

  QuestionCleaning(SignInQuestions questions, Clock clock) {
    this.questions = questions;
    this.clock = clock;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 41 * * * *}")
  void clean() {
    var yesterday = clock.instant().minus(KEPT);
    int forgotten;
    do {
      forgotten = questions.forgetAskedBefore(yesterday);
    } while (forgotten > 0);
  }
}
