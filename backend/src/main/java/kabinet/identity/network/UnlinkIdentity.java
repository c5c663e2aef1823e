package kabinet.identity.network;

import java.time.Clock;
import java.util.Locale;
import kabinet.identity.Identity;
import kabinet.identity.LoginKind;
import kabinet.identity.passkey.Passkeys;
import kabinet.identity.password.Passwords;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R18: takes a network back, unless it is the last way in. */
@Service
class UnlinkIdentity {

  private final Identity identity;
  private final LinkedIdentities identities;
  private final Passwords passwords;
  private final Passkeys passkeys;
  private final Networks networks;
  private final MessageSource messages;
  private final Clock clock;

  UnlinkIdentity(
      Identity identity,
      LinkedIdentities identities,
      Passwords passwords,
      Passkeys passkeys,
      Networks networks,
      MessageSource messages,
      Clock clock) {
    this.identity = identity;
    this.identities = identities;
    this.passwords = passwords;
    this.passkeys = passkeys;
    this.networks = networks;
    this.messages = messages;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  UnlinkIdentityResult unlink(LinkedIdentityId wanted, Viewer viewer, Locale language) {
    var held = identities.lockAllOf(viewer);
    if (!held.contains(wanted)) {
      throw new NotFound();
    }
    if (!waysIn(viewer, held.size()).remainWithoutOneNetwork()) {
      return new NetworkIsLastWayIn(
          messages.getMessage("identity.networkIsLastWayIn", new Object[0], language));
    }
    var provider = identities.remove(wanted);
    var network = new SignInNetwork(provider, networks.name(provider).in(language));
    return new IdentityUnlinked(clock.instant(), network);
  }

  private WaysIn waysIn(Viewer viewer, int linked) {
    var logins = identity.loginsOf(viewer.user());
    return new WaysIn(
        logins.stream().anyMatch(login -> login.kind() == LoginKind.MSISDN),
        logins.stream().anyMatch(login -> passwords.exists(login.account())),
        passkeys.has(viewer.user()),
        linked);
  }
}
