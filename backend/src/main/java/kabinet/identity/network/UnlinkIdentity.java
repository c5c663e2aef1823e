package kabinet.identity.network;

import java.time.Clock;
import java.util.Locale;
import kabinet.identity.WaysIn;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** R18: takes a network back, unless it is the last way in. */
@Service
class UnlinkIdentity {

  private final WaysIn ways;
  private final LinkedIdentities identities;
  private final Networks networks;
  private final MessageSource messages;
  private final TransactionOperations transaction;
  private final Clock clock;

  UnlinkIdentity(
      WaysIn ways,
      LinkedIdentities identities,
      Networks networks,
      MessageSource messages,
      TransactionOperations transaction,
      Clock clock) {
    this.ways = ways;
    this.identities = identities;
    this.networks = networks;
    this.messages = messages;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  UnlinkIdentityResult unlink(LinkedIdentityId wanted, Viewer viewer, Locale language) {
    return transaction.execute(
        begun -> {
          ways.hold(viewer.user());
          var provider = identities.remove(wanted, viewer.user());
          if (provider == null) {
            throw new NotFound();
          }
          if (ways.areNone(viewer.user())) {
            begun.setRollbackOnly();
            return new NetworkIsLastWayIn(
                messages.getMessage("identity.networkIsLastWayIn", new Object[0], language));
          }
          var network = new SignInNetwork(provider, networks.name(provider).in(language));
          return new IdentityUnlinked(clock.instant(), network);
        });
  }
}
