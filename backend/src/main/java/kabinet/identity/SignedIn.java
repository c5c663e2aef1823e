package kabinet.identity;

import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.Viewer;

/** A session is open. */
record SignedIn(SignedInPerson person) implements SignInResult {

  public Viewer viewer() {
    return person.viewer();
  }
}
