package kabinet.identity.signin;

import java.util.Locale;
import kabinet.identity.Identity;
import kabinet.identity.guard.Look;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.password.Passwords;
import kabinet.identity.session.OpenSessions;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.AccountId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** R10: a new password for whoever knows the old one; other sessions end with it. */
@Service
class ChangePassword {

  private final Identity identity;
  private final SecretGuard guard;
  private final Passwords passwords;
  private final OpenSessions sessions;
  private final PasswordWords words;
  private final SignInWords refusals;
  private final TransactionOperations transaction;

  ChangePassword(
      Identity identity,
      SecretGuard guard,
      Passwords passwords,
      OpenSessions sessions,
      PasswordWords words,
      SignInWords refusals,
      TransactionOperations transaction) {
    this.identity = identity;
    this.guard = guard;
    this.passwords = passwords;
    this.sessions = sessions;
    this.words = words;
    this.refusals = refusals;
    this.transaction = transaction;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  ChangePasswordResult change(
      String old, NewPassword wanted, SignedInPerson person, Locale language) {
    var account = person.viewer().enteredThrough();
    var fault = passwords.fault(wanted.typed(), identity.identifiersOf(account));
    if (fault != null) {
      return new PasswordNotTaken(words.notTaken(fault, language), fault);
    }
    if (!wanted.isTypedTwice()) {
      return new PasswordsDiffer(words.passwordsDiffer(language));
    }
    if (!passwords.exists(account)) {
      return new PasswordNotSet(words.notSet(language));
    }
    return passwords.inTurn(
        () -> transaction.execute(begun -> change(account, old, wanted, person, language)));
  }

  private ChangePasswordResult change(
      AccountId account, String old, NewPassword wanted, SignedInPerson person, Locale language) {
    return switch (guard.look(account, now -> passwords.opens(account, old))) {
      case Look.Right right -> {
        passwords.choose(account, wanted.typed());
        yield new PasswordChanged(right.at(), sessions.endOthers(person.viewer()));
      }
      case Look.Wrong(var attemptsLeft) ->
          new WrongSecret(words.wrongPassword(attemptsLeft, language), attemptsLeft);
      case Look.Locked(var until) ->
          new SignInLocked(refusals.signInLocked(until, language), until);
    };
  }
}
