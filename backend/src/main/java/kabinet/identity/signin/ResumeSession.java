package kabinet.identity.signin;

import java.time.Clock;
import java.util.Locale;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.session.Remembering;
import kabinet.identity.session.Remembering.Recalled;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** R16: lets in a device that was to be remembered. */
@Service
class ResumeSession {

  private final Identity identity;
  private final Remembering remembering;
  private final Entrance entrance;
  private final SignInWords words;
  private final TransactionOperations transaction;
  private final Clock clock;

  ResumeSession(
      Identity identity,
      Remembering remembering,
      Entrance entrance,
      SignInWords words,
      TransactionOperations transaction,
      Clock clock) {
    this.identity = identity;
    this.remembering = remembering;
    this.entrance = entrance;
    this.words = words;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  ResumeSessionResult resume(Visitor visitor) {
    return transaction.execute(
        begun -> {
          var token = visitor.known();
          var recalled = token == null ? null : remembering.recall(token, clock.instant());
          var login = recalled == null ? null : login(recalled);
          return recalled == null || login == null
              ? notRemembered(visitor.language())
              : entrance.comeBack(login, recalled, visitor);
        });
  }

  /** Null if it was withdrawn meanwhile, opens another user, or its phone is lost. */
  private @Nullable Login login(Recalled recalled) {
    var login = identity.findLogin(recalled.identifier());
    boolean opens = login != null && login.user().equals(recalled.user()) && !login.deviceLost();
    return opens ? login : null;
  }

  private NotRemembered notRemembered(Locale language) {
    return new NotRemembered(words.notRemembered(language));
  }
}
