package kabinet.identity.signin;

import java.time.Clock;
import java.time.Instant;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.SignInWay;
import kabinet.identity.guard.Look;
import kabinet.identity.password.Passwords;
import kabinet.identity.session.DeviceToken;
import kabinet.identity.session.Remembering;
import kabinet.identity.session.Remembering.Recalled;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.DeviceId;
import kabinet.kernel.Ids;
import kabinet.kernel.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * R1, R30: one session, whichever way somebody came; it begins here and nowhere else, and never
 * through a number whose phone is lost.
 */
@Component
public class Entrance {

  private final Identity identity;
  private final Passwords passwords;
  private final Remembering remembering;
  private final SignInAlert alert;
  private final SignInWords words;
  private final Clock clock;

  Entrance(
      Identity identity,
      Passwords passwords,
      Remembering remembering,
      SignInAlert alert,
      SignInWords words,
      Clock clock) {
    this.identity = identity;
    this.passwords = passwords;
    this.remembering = remembering;
    this.alert = alert;
    this.words = words;
    this.clock = clock;
  }

  /** Says what came of a look at a secret; a login nobody has is never opened. */
  SignInResult open(@Nullable Login login, Secret secret, Look look, Visitor visitor) {
    return switch (look) {
      case Look.Right _ when login != null -> enter(login, secret.way(), visitor);
      case Look.Right(var now) -> throw new IllegalStateException("nobody has entered at " + now);
      case Look.Wrong(var attemptsLeft) ->
          new WrongSecret(
              words.wrongSecret(secret, attemptsLeft, visitor.language()), attemptsLeft);
      case Look.Locked(var until) ->
          new SignInLocked(words.signInLocked(until, visitor.language()), until);
    };
  }

  /**
   * Lets in whoever has just proved to be this login's user in a way that has no secret of ours to
   * look at; the browser then {@linkplain SignedIn#enter enters}. As what device the browser came
   * is over with it.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public SignInResult enter(Login login, SignInWay way, Visitor visitor) {
    if (login.deviceLost()) {
      return new DeviceLost(words.deviceLost(visitor.language()));
    }
    var now = clock.instant();
    boolean first = identity.entered(login.user(), now);
    boolean known = login.user().equals(remembering.forget(visitor.known()));
    if (!first && !known) {
      alert.tell(login, way, visitor, now);
    }
    if (!visitor.remember()) {
      return signedIn(person(login, way, visitor, null, now), null);
    }
    var remembered = remembering.begin(login, visitor.device(), now);
    return signedIn(person(login, way, visitor, remembered.id(), now), remembered.token());
  }

  /** R16: lets a remembered device in. */
  @Transactional(propagation = Propagation.MANDATORY)
  SignedIn comeBack(Login login, Recalled recalled, Visitor visitor) {
    var person = person(login, SignInWay.REMEMBERED, visitor, recalled.id(), clock.instant());
    return signedIn(person, recalled.next());
  }

  private SignedIn signedIn(SignedInPerson person, @Nullable DeviceToken device) {
    return new SignedIn(person, passwords.mustChange(person.viewer().enteredThrough()), device);
  }

  private static SignedInPerson person(
      Login login, SignInWay way, Visitor visitor, @Nullable DeviceId device, Instant now) {
    var viewer = SignedInPerson.viewer(login.user(), login.account(), new SessionId(Ids.next()));
    return new SignedInPerson(
        viewer, login.identifier(), login.addressedAs(), way, visitor.device(), device, now, now);
  }
}
