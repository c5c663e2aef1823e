package kabinet.identity.signin;

import kabinet.identity.session.DeviceToken;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** A session is open; if its device is to be remembered, with what its cookie is to say. */
public record SignedIn(
    SignedInPerson person, boolean mustChangePassword, @Nullable DeviceToken device)
    implements SignInResult, ResumeSessionResult {

  public Viewer viewer() {
    return person.viewer();
  }
}
