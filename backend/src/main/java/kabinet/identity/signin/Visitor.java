package kabinet.identity.signin;

import java.util.Locale;
import kabinet.identity.session.Browser;

/** Who stands at the door: the hash of the browser's mark, its name, the language. */
public record Visitor(byte[] browser, String device, Locale language) {

  public static Visitor at(Browser browser, Locale language) {
    return new Visitor(browser.mark(), browser.device(), language);
  }
}
