package kabinet.identity.passkey;

import java.time.Clock;
import java.util.Locale;
import kabinet.identity.Identity;
import kabinet.identity.PasskeyId;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.password.Passwords;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** B1: a passkey opens nothing any more; the last way in stays. */
@Service
class RemovePasskey {

  private final Identity identity;
  private final SecretGuard guard;
  private final Passwords passwords;
  private final PasskeyStore store;
  private final PasskeyWords words;
  private final TransactionOperations transaction;
  private final Clock clock;

  RemovePasskey(
      Identity identity,
      SecretGuard guard,
      Passwords passwords,
      PasskeyStore store,
      PasskeyWords words,
      TransactionOperations transaction,
      Clock clock) {
    this.identity = identity;
    this.guard = guard;
    this.passwords = passwords;
    this.store = store;
    this.words = words;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  RemovePasskeyResult remove(PasskeyId id, Viewer viewer, Locale language) {
    return transaction.execute(
        begun -> {
          guard.hold(viewer.enteredThrough());
          if (isLastWayIn(id, viewer)) {
            return new LastWayIn(words.lastWayIn(language));
          }
          if (!store.remove(id, viewer.user())) {
            throw new NotFound();
          }
          return new PasskeyRemoved(clock.instant());
        });
  }

  /** A number can always be entered by code; a contract by a password or another passkey. */
  private boolean isLastWayIn(PasskeyId id, Viewer viewer) {
    var all = store.of(viewer.user());
    return all.size() == 1
        && all.getFirst().id().equals(id)
        && !identity.hasPhone(viewer.user())
        && !passwords.exists(viewer.enteredThrough());
  }
}
