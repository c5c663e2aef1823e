package kabinet.identity.passkey;

import java.time.Clock;
import java.util.Locale;
import kabinet.identity.PasskeyId;
import kabinet.identity.WaysIn;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** B1: a passkey opens nothing any more; the last way in stays. */
@Service
class RemovePasskey {

  private final WaysIn ways;
  private final PasskeyStore store;
  private final PasskeyWords words;
  private final TransactionOperations transaction;
  private final Clock clock;

  RemovePasskey(
      WaysIn ways,
      PasskeyStore store,
      PasskeyWords words,
      TransactionOperations transaction,
      Clock clock) {
    this.ways = ways;
    this.store = store;
    this.words = words;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  RemovePasskeyResult remove(PasskeyId id, Viewer viewer, Locale language) {
    return transaction.execute(
        begun -> {
          ways.hold(viewer.user());
          if (!store.remove(id, viewer.user())) {
            throw new NotFound();
          }
          if (ways.areNone(viewer.user())) {
            begun.setRollbackOnly();
            return new LastWayIn(words.lastWayIn(language));
          }
          return new PasskeyRemoved(clock.instant());
        });
  }
}
