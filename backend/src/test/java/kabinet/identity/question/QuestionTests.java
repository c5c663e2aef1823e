package kabinet.identity.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kabinet.Rule;
import kabinet.kernel.QuestionId;
import kabinet.kernel.UserId;
import org.junit.jupiter.api.Test;

@Rule("R1")
class QuestionTests {

  private static final Instant OVER = Instant.parse("2026-11-25T09:02:00Z");
  private static final byte[] BROWSER = {1};

  @Test
  void theRightNumberApprovesAndAnyOtherRefusesAtOnce() {
    var question = question(QuestionStatus.OPEN);

    assertThat(question.answered("47", OVER.minusMillis(1))).isEqualTo(QuestionStatus.APPROVED);
    assertThat(question.answered("74", OVER.minusMillis(1))).isEqualTo(QuestionStatus.REFUSED);
    assertThat(question.answered(null, OVER.minusMillis(1))).isEqualTo(QuestionStatus.REFUSED);
  }

  @Test
  void nobodyAnswersTwiceOrTooLate() {
    assertThat(question(QuestionStatus.OPEN).answered("47", OVER)).isNull();
    assertThat(question(QuestionStatus.APPROVED).answered("47", OVER.minusSeconds(1))).isNull();
    assertThat(question(QuestionStatus.REFUSED).answered("47", OVER.minusSeconds(1))).isNull();
  }

  @Test
  void onlyAnApprovedQuestionLetsInAndNotForLong() {
    assertThat(question(QuestionStatus.APPROVED).letsIn(OVER.plusSeconds(29))).isTrue();
    assertThat(question(QuestionStatus.APPROVED).letsIn(OVER.plusSeconds(30))).isFalse();
    assertThat(question(QuestionStatus.OPEN).letsIn(OVER.minusSeconds(1))).isFalse();
    assertThat(question(QuestionStatus.REFUSED).letsIn(OVER.minusSeconds(1))).isFalse();
    assertThat(question(QuestionStatus.USED).letsIn(OVER.minusSeconds(1))).isFalse();
  }

  @Test
  void theBrowserThatAskedIsKnownByItsMark() {
    assertThat(question(QuestionStatus.OPEN).isAskedBy(new byte[] {1})).isTrue();
    assertThat(question(QuestionStatus.OPEN).isAskedBy(new byte[] {2})).isFalse();
  }

  private static Question question(QuestionStatus status) {
    return new Question(
        new QuestionId(1), "+79000000001", new UserId(1), BROWSER, "47", OVER, status);
  }
}
