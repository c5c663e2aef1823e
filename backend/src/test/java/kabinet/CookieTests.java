package kabinet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KabinetHttpTest
class CookieTests {
  private static final String ASK =
      "mutation { requestSignInCode(input: {msisdn: \"%s\"}) { __typename } }";
  private static final String ENTER =
      "mutation { signInWithCode(input: {msisdn: \"%s\", code: \"%s\"}) { __typename } }";

  @Autowired SignedIn signedIn;
  @LocalServerPort int port;

  @Test
  void everyCookieStaysOnThisSite() {
    assertThat(cookies(Map.of()))
        .allSatisfy(
            cookie ->
                assertThat(cookie).contains("Path=/", "SameSite=Lax").doesNotContain("Secure"));
  }

  @Test
  void whatCameByHttpsGoesBackByHttpsAlone() {
    assertThat(cookies(Map.of("X-Forwarded-Proto", "https")))
        .allSatisfy(cookie -> assertThat(cookie).contains("Path=/", "SameSite=Lax", "Secure"));
  }

  @Test
  void thePageReadsItsTokenAndNothingElse() {
    assertThat(cookies(Map.of()))
        .filteredOn(cookie -> !cookie.contains("HttpOnly"))
        .singleElement()
        .asString()
        .startsWith(HttpBrowser.PAGE_TOKEN);
  }

  /** All that a browser is given until it is signed in: the page's token, its mark, its session. */
  private List<String> cookies(Map<String, String> throughTheProxy) {
    String msisdn = signedIn.subscriber();
    var browser = new HttpBrowser(port, throughTheProxy);
    browser.ask(ASK.formatted(msisdn));
    browser.ask(ENTER.formatted(msisdn, signedIn.code(msisdn)));
    assertThat(browser.cookies)
        .containsOnlyKeys(HttpBrowser.PAGE_TOKEN, "KABINET_BROWSER", HttpBrowser.SESSION);
    return browser.given;
  }
}
