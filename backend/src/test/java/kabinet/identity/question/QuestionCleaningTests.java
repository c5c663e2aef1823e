package kabinet.identity.question;

import static kabinet.db.Tables.SIGN_IN_QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kabinet.KabinetTest;
import kabinet.TestClock;
import kabinet.kernel.Ids;
import kabinet.kernel.QuestionId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class QuestionCleaningTests {

  @Autowired SignInQuestions questions;
  @Autowired TestClock clock;
  @Autowired DSLContext db;

  @Test
  void aQuestionIsForgottenADayAfterItWasAsked() {
    var id = new QuestionId(Ids.next());
    questions.add(id, "nobody", null, new byte[32], "", Choices.drawn(), clock.instant());
    clock.passes(Duration.ofDays(1));
    new QuestionCleaning(questions, clock).clean();
    assertThat(db.fetchExists(SIGN_IN_QUESTION, SIGN_IN_QUESTION.ID.eq(id))).isTrue();

    clock.passes(Duration.ofMillis(1));
    new QuestionCleaning(questions, clock).clean();

    assertThat(db.fetchExists(SIGN_IN_QUESTION, SIGN_IN_QUESTION.ID.eq(id))).isFalse();
  }
}
