package kabinet.identity.passkey;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.WayIn;
import kabinet.kernel.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** B1: the passkeys of people, and what they prove. */
@Service
public class Passkeys implements WayIn {

  private final Identity identity;
  private final PasskeyStore store;
  private final Challenges challenges;
  private final RelyingParty party;
  private final PasskeyJson json;
  private final PasskeySite site;
  private final Clock clock;

  Passkeys(
      Identity identity,
      PasskeyStore store,
      Challenges challenges,
      RelyingParty party,
      PasskeyJson json,
      PasskeySite site,
      Clock clock) {
    this.identity = identity;
    this.store = store;
    this.challenges = challenges;
    this.party = party;
    this.json = json;
    this.site = site;
    this.clock = clock;
  }

  /** Whether this cabinet takes passkeys at all. */
  public boolean areTaken() {
    return site.isSet();
  }

  public List<Passkey> of(UserId user) {
    return store.of(user);
  }

  public boolean has(UserId user) {
    return areTaken() && store.count(user) > 0;
  }

  /** One made through a login that is gone opens nobody. */
  @Override
  public boolean opens(UserId user) {
    return areTaken() && store.opens(user);
  }

  /**
   * Asks an authenticator to sign for a bearer.
   *
   * @param identifier whose passkey; null for anybody's
   */
  @Transactional
  public PasskeyAsked ask(Bearer bearer, Purpose purpose, @Nullable String identifier) {
    var options = party.toSign(identifier);
    return asked(bearer, purpose, options.getChallenge(), options);
  }

  PasskeyAsked askToMake(Bearer bearer, String identifier) {
    var options = party.toMake(identifier);
    return asked(bearer, Purpose.ADD, options.getChallenge(), options);
  }

  private PasskeyAsked asked(Bearer bearer, Purpose purpose, Bytes challenge, Object options) {
    var expiresAt = clock.instant().plus(RelyingParty.PATIENCE);
    challenges.keep(bearer, purpose, challenge.getBytes(), expiresAt);
    return new PasskeyAsked(json.write(options), expiresAt);
  }

  /** What was shown; null if it is no passkey at all. */
  public @Nullable Shown read(String answer) {
    return json.signed(answer);
  }

  /** The login a passkey opens; null if it is not known, or its login is another person's now. */
  public @Nullable Login loginOf(Shown shown) {
    var maker = store.makerOf(shown.id());
    if (maker == null) {
      return null;
    }
    var login = identity.findLogin(maker.identifier());
    return login != null && login.user().equals(maker.user()) ? login : null;
  }

  /** Whether this is an answer to what the bearer was asked last; it may be asked about once. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean proves(Shown shown, Bearer bearer, Purpose purpose, UserId user, Instant now) {
    var challenge = challenges.take(bearer, purpose, now);
    var key = store.find(shown.id());
    return challenge != null
        && key != null
        && key.user().equals(user)
        && !shown.isOfAnother(key)
        && party.verifies(shown, challenge);
  }
}
