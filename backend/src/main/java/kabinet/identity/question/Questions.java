package kabinet.identity.question;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kabinet.identity.Login;
import kabinet.kernel.Ids;
import kabinet.kernel.NotFound;
import kabinet.kernel.QuestionId;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** R1: asks a device that is signed in whether another one may be. */
@Service
public class Questions {

  /** So that nobody can be pestered. */
  static final int AN_HOUR = 5;

  private static final Duration HOUR = Duration.ofHours(1);

  private final SignInQuestions questions;
  private final Clock clock;

  Questions(SignInQuestions questions, Clock clock) {
    this.questions = questions;
    this.clock = clock;
  }

  /**
   * Asks whoever is meant, who must be held by now.
   *
   * @param login whose devices are asked; null for nobody's, and then what was typed is counted
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Asked ask(@Nullable Login login, String typed, byte[] browser, String device) {
    var now = clock.instant();
    var askedOf = login == null ? typed : "=" + login.account();
    var asked = questions.askedSince(askedOf, now.minus(HOUR));
    if (asked.size() >= AN_HOUR) {
      return new Asked.TooOften(asked.get(asked.size() - AN_HOUR).plus(HOUR));
    }
    var id = new QuestionId(Ids.next());
    var choices = Choices.drawn();
    questions.add(id, askedOf, login, browser, device, choices, now);
    return new Asked.Put(id, choices.right(), now.plus(Question.OPEN_FOR));
  }

  /** What the viewer is asked now, the oldest first. */
  public List<SignInQuestion> open(Viewer viewer) {
    return questions.open(viewer, clock.instant());
  }

  /**
   * Approves with the right number; refuses with any other, or with none. Says what became of the
   * question; null if it was too late.
   */
  @Transactional
  public @Nullable QuestionStatus answer(QuestionId id, @Nullable String number, Viewer viewer) {
    var question = questions.lock(id, viewer);
    if (question == null) {
      throw new NotFound();
    }
    var answered = question.answered(number, clock.instant());
    if (answered != null) {
      questions.keep(question, answered);
    }
    return answered;
  }

  /** Lets the browser that asked in, once. Must be a transaction's first statement. */
  @Transactional(propagation = Propagation.MANDATORY)
  public PickUp pickUp(QuestionId id, byte[] browser) {
    var now = clock.instant();
    var question = questions.lock(id);
    if (question == null || !question.isAskedBy(browser)) {
      return new PickUp.Over();
    }
    if (question.isWaiting(now)) {
      return new PickUp.Waiting();
    }
    var identifier = question.identifier();
    var user = question.user();
    if (!question.letsIn(now) || identifier == null || user == null) {
      return new PickUp.Over();
    }
    questions.keep(question, QuestionStatus.USED);
    return new PickUp.Approved(identifier, user);
  }
}
