package kabinet.identity.signin;

import java.util.Locale;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.question.Asked;
import kabinet.identity.question.Questions;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** R1: asks the open sessions of a login; the same statements whether or not anybody has it. */
@Service
class AskDevice {

  private final Identity identity;
  private final SecretGuard guard;
  private final Questions questions;
  private final SignInWords words;
  private final Operators operators;
  private final TransactionOperations transaction;

  AskDevice(
      Identity identity,
      SecretGuard guard,
      Questions questions,
      SignInWords words,
      Operators operators,
      TransactionOperations transaction) {
    this.identity = identity;
    this.guard = guard;
    this.questions = questions;
    this.words = words;
    this.operators = operators;
    this.transaction = transaction;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  AskDeviceResult ask(String typedLogin, byte[] browser, String device, Locale language) {
    var meant = new LoginText(operators.profile().country()).meant(typedLogin);
    var login = meant.in(identity); // before the transaction begins to read
    return transaction.execute(
        begun -> {
          var lockedUntil = guard.hold(login, meant.first());
          return lockedUntil == null
              ? ask(login, meant.first(), browser, device, language)
              : new SignInLocked(words.signInLocked(lockedUntil, language), lockedUntil);
        });
  }

  private AskDeviceResult ask(
      @Nullable Login login, String typed, byte[] browser, String device, Locale language) {
    return switch (questions.ask(login, typed, browser, device)) {
      case Asked.Put(var id, var number, var expiresAt) -> new DeviceAsked(id, number, expiresAt);
      case Asked.TooOften(var retryAfter) ->
          new AskedTooOften(words.askedTooOften(retryAfter, language), retryAfter);
    };
  }
}
