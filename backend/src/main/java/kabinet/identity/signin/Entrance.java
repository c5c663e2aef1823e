package kabinet.identity.signin;

import java.time.Instant;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.guard.Look;
import kabinet.identity.password.Passwords;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.Ids;
import kabinet.kernel.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** R1: one session, whichever way somebody came. */
@Component
class Entrance {

  private final Identity identity;
  private final Passwords passwords;
  private final SignInWords words;

  Entrance(Identity identity, Passwords passwords, SignInWords words) {
    this.identity = identity;
    this.passwords = passwords;
    this.words = words;
  }

  /** Says what came of a look at a secret; a login nobody has is never opened. */
  SignInResult open(@Nullable Login login, Secret secret, Look look, Visitor visitor) {
    return switch (look) {
      case Look.Right(var now) when login != null -> enter(login, now, visitor);
      case Look.Right(var now) -> throw new IllegalStateException("nobody has entered at " + now);
      case Look.Wrong(var attemptsLeft) ->
          new WrongSecret(
              words.wrongSecret(secret, attemptsLeft, visitor.language()), attemptsLeft);
      case Look.Locked(var until) ->
          new SignInLocked(words.signInLocked(until, visitor.language()), until);
    };
  }

  private SignedIn enter(Login login, Instant now, Visitor visitor) {
    identity.entered(login.user(), now);
    var viewer = SignedInPerson.viewer(login.user(), login.account(), new SessionId(Ids.next()));
    var person =
        new SignedInPerson(
            viewer, login.identifier(), login.addressedAs(), visitor.device(), now, now);
    return new SignedIn(person, passwords.mustChange(login.account()));
  }
}
