package kabinet.identity.signin;

import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.Viewer;

/** A session is open. */
public record SignedIn(SignedInPerson person, boolean mustChangePassword) implements SignInResult {

  public Viewer viewer() {
    return person.viewer();
  }
}
