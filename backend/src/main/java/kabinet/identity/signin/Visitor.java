package kabinet.identity.signin;

import java.util.Locale;
import kabinet.identity.session.Browser;
import kabinet.identity.session.DeviceToken;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at the door: the hash of the browser's mark, its name, the language, as which
 * remembered device it came, and whether it is to be remembered.
 */
public record Visitor(
    byte[] browser, String device, Locale language, @Nullable DeviceToken known, boolean remember) {

  public static Visitor at(Browser browser, Locale language) {
    return at(browser, language, false);
  }

  public static Visitor at(Browser browser, Locale language, boolean remember) {
    return new Visitor(browser.mark(), browser.device(), language, browser.token(), remember);
  }
}
