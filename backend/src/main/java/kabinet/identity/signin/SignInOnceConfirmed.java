package kabinet.identity.signin;

import java.time.Clock;
import java.time.Duration;
import kabinet.identity.Identity;
import kabinet.identity.SignInWay;
import kabinet.identity.question.PickUp;
import kabinet.identity.question.Questions;
import kabinet.kernel.QuestionId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** R1: lets in the browser that asked, once another device has said yes. */
@Service
class SignInOnceConfirmed {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Identity identity;
  private final Questions questions;
  private final Entrance entrance;
  private final SignInWords words;
  private final TransactionOperations transaction;
  private final Clock clock;

  SignInOnceConfirmed(
      Identity identity,
      Questions questions,
      Entrance entrance,
      SignInWords words,
      TransactionOperations transaction,
      Clock clock) {
    this.identity = identity;
    this.questions = questions;
    this.entrance = entrance;
    this.words = words;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  ConfirmedSignInResult signIn(QuestionId question, Visitor visitor) {
    return transaction.execute(
        begun ->
            switch (questions.pickUp(question, visitor.browser())) {
              case PickUp.Approved approved -> enter(approved, visitor);
              case PickUp.Waiting _ ->
                  new NotConfirmedYet(
                      words.notConfirmedYet(visitor.language()), clock.instant().plus(PATIENCE));
              case PickUp.Over _ -> notConfirmed(visitor);
            });
  }

  private ConfirmedSignInResult enter(PickUp.Approved approved, Visitor visitor) {
    var login = identity.findLogin(approved.identifier());
    return login != null
            && login.user().equals(approved.user())
            && entrance.enter(login, SignInWay.DEVICE, visitor) instanceof SignedIn signedIn
        ? signedIn
        : notConfirmed(visitor);
  }

  private NotConfirmed notConfirmed(Visitor visitor) {
    return new NotConfirmed(words.notConfirmed(visitor.language()));
  }
}
