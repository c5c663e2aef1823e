package kabinet.identity.network;

import java.time.Clock;
import kabinet.identity.Identity;
import kabinet.identity.SignInWay;
import kabinet.identity.signin.Entrance;
import kabinet.identity.signin.Visitor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R18: opens a session through the login that a network was linked to; makes nobody. */
@Service
class SignInThroughNetwork {

  private final Identity identity;
  private final LinkedIdentities identities;
  private final Entrance entrance;
  private final Clock clock;

  SignInThroughNetwork(
      Identity identity, LinkedIdentities identities, Entrance entrance, Clock clock) {
    this.identity = identity;
    this.identities = identities;
    this.entrance = entrance;
    this.clock = clock;
  }

  /** Unknown is whom nobody has linked, or who was linked through a login that is gone. */
  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  Arrival signIn(String network, Somebody somebody, Visitor visitor) {
    var owner = identities.lock(network, somebody.subject());
    var login = owner == null ? null : identity.findLogin(owner.identifier());
    if (owner == null || login == null || !login.user().equals(owner.user())) {
      return new Arrival.Outside(Outcome.UNKNOWN);
    }
    identities.use(owner.id(), somebody, clock.instant());
    return Arrival.of(entrance.enter(login, SignInWay.NETWORK, visitor));
  }
}
