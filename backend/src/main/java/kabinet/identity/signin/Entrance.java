package kabinet.identity.signin;

import java.time.Clock;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.SignInWay;
import kabinet.identity.guard.Look;
import kabinet.identity.password.Passwords;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.Ids;
import kabinet.kernel.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** R1: one session, whichever way somebody came; it begins here and nowhere else. */
@Component
public class Entrance {

  private final Identity identity;
  private final Passwords passwords;
  private final SignInWords words;
  private final Clock clock;

  Entrance(Identity identity, Passwords passwords, SignInWords words, Clock clock) {
    this.identity = identity;
    this.passwords = passwords;
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
   * look at; the browser then {@linkplain kabinet.identity.session.Browser#enter enters}.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public SignedIn enter(Login login, SignInWay way, Visitor visitor) {
    var now = clock.instant();
    identity.entered(login.user(), now);
    var viewer = SignedInPerson.viewer(login.user(), login.account(), new SessionId(Ids.next()));
    var person =
        new SignedInPerson(
            viewer, login.identifier(), login.addressedAs(), way, visitor.device(), now, now);
    return new SignedIn(person, passwords.mustChange(login.account()));
  }
}
