package kabinet.identity.signin;

import graphql.GraphQLContext;
import kabinet.identity.session.Browser;
import kabinet.identity.session.DeviceToken;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** A session is open; if its device is to be remembered, with what its cookie is to say. */
public record SignedIn(
    SignedInPerson person, boolean mustChangePassword, @Nullable DeviceToken device)
    implements SignInResult, ResumeSessionResult, ConfirmedSignInResult {

  public Viewer viewer() {
    return person.viewer();
  }

  /** Opens the session in this browser, and tells the rest of the question whose it is now. */
  public void enter(Browser browser, GraphQLContext question) {
    tellWhetherRemembered(browser);
    browser.enter(person, question);
  }

  /** The same where there is no question of the contract. */
  public void enter(Browser browser) {
    tellWhetherRemembered(browser);
    browser.enter(person);
  }

  private void tellWhetherRemembered(Browser browser) {
    if (person.rememberedAs() == null) {
      browser.forget();
    } else if (device != null) {
      browser.remember(device);
    }
  }
}
