package kabinet.identity.signin;

import java.time.Clock;
import java.util.Locale;
import kabinet.identity.Identity;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.password.Passwords;
import kabinet.kernel.Viewer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** R9: a first password for the number or contract the viewer came through. */
@Service
class SetPassword {

  private final Identity identity;
  private final SecretGuard guard;
  private final Passwords passwords;
  private final PasswordWords words;
  private final TransactionOperations transaction;
  private final Clock clock;

  SetPassword(
      Identity identity,
      SecretGuard guard,
      Passwords passwords,
      PasswordWords words,
      TransactionOperations transaction,
      Clock clock) {
    this.identity = identity;
    this.guard = guard;
    this.passwords = passwords;
    this.words = words;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  SetPasswordResult set(NewPassword wanted, Viewer viewer, Locale language) {
    var account = viewer.enteredThrough();
    var fault = passwords.fault(wanted.typed(), identity.identifiersOf(account));
    if (fault != null) {
      return new PasswordNotTaken(words.notTaken(fault, language), fault);
    }
    if (!wanted.isTypedTwice()) {
      return new PasswordsDiffer(words.passwordsDiffer(language));
    }
    return passwords.inTurn(
        () ->
            transaction.execute(
                begun -> {
                  guard.hold(account);
                  if (passwords.exists(account)) {
                    return new PasswordAlreadySet(words.alreadySet(language));
                  }
                  passwords.choose(account, wanted.typed());
                  return new PasswordSet(clock.instant());
                }));
  }
}
