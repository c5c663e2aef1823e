package kabinet.identity.network;

import java.time.Clock;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.session.SignedInPerson;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** R18: links somebody of a network to the person whose session began it. */
@Service
class LinkIdentity {

  private final Identity identity;
  private final LinkedIdentities identities;
  private final TransactionOperations transaction;
  private final Clock clock;

  LinkIdentity(
      Identity identity,
      LinkedIdentities identities,
      TransactionOperations transaction,
      Clock clock) {
    this.identity = identity;
    this.identities = identities;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Retryable(
      includes = {ConcurrencyFailureException.class, DuplicateKeyException.class},
      maxRetries = 3,
      delay = 20,
      jitter = 20)
  Outcome link(String network, Somebody somebody, SignedInPerson person) {
    return transaction.execute(
        begun -> {
          var owner = identities.lock(network, somebody.subject());
          var login = identity.findLogin(person.login());
          if (login == null || !login.user().equals(person.viewer().user())) {
            return Outcome.EXPIRED;
          }
          if (owner != null && isLive(owner)) {
            return owner.user().equals(login.user()) ? Outcome.LINKED : Outcome.TAKEN;
          }
          if (owner != null) {
            identities.remove(owner.id());
          }
          identities.add(network, somebody, login, clock.instant());
          return Outcome.LINKED;
        });
  }

  /** One whose login opens nobody, or another, opens nothing and keeps nobody from linking. */
  private boolean isLive(LinkedIdentities.Owner owner) {
    Login login = identity.findLogin(owner.identifier());
    return login != null && login.user().equals(owner.user());
  }
}
