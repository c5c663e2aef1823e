package kabinet.identity.network;

import java.util.regex.Pattern;
import kabinet.kernel.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A way to a network and back: to sign in, or to link it to whoever's session began it.
 *
 * @param session null when somebody signs in
 * @param backTo a page of ours
 */
record Trip(String network, @Nullable SessionId session, String backTo) {

  static final String HOME = "/";

  private static final Pattern PAGE_OF_OURS =
      Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~?=&%#-]{0,298}|/");

  static Trip signIn(String network, @Nullable String to) {
    return new Trip(network, null, to != null && PAGE_OF_OURS.matcher(to).matches() ? to : HOME);
  }

  static Trip link(String network, SessionId session) {
    return new Trip(network, session, HOME);
  }

  boolean links() {
    return session != null;
  }
}
