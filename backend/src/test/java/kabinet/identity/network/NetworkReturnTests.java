package kabinet.identity.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However somebody comes back, well or not. */
class NetworkReturnTests extends NetworkTest {

  @Test
  void aReturnIsGoodOnceForOneBrowserAndTenMinutes() {
    var anna = signedIn.browserOf(signedIn.subscriber());
    var subject = somebody();
    link(anna, "one", subject);
    var browser = signedIn.browser();
    var there = Journey.toSignIn(browser, "one");
    var back = throughTheNetwork("one", there, subject, Map.of());
    var expired = "/sign-in?network=expired";

    assertThat(Journey.arrive(signedIn.browser(), back)).isEqualTo(expired);
    assertThat(Journey.arrive(browser, back)).isEqualTo("/");
    browser.ask("mutation { signOut { at } }");
    assertThat(Journey.arrive(browser, back)).isEqualTo(expired);

    var late = Journey.throughTheNetwork(Journey.toSignIn(browser, "one"));
    clock.passes(Duration.ofMinutes(11));
    assertThat(Journey.arrive(browser, late)).isEqualTo(expired);
    assertThat(Journey.isSignedIn(browser)).isFalse();
  }

  @Test
  void aReturnToAnotherNetworkIsNoReturn() {
    var browser = signedIn.browser();
    var back = Journey.throughTheNetwork(Journey.toSignIn(browser, "one"));

    assertThat(Journey.arrive(browser, back.replace("/one?", "/two?")))
        .isEqualTo("/sign-in?network=expired");
  }

  @ParameterizedTest
  @CsvSource({
    "one, error=access_denied, refused",
    "one, error=server_error, failed",
    "one, error=temporarily_unavailable&error_description=%3Cscript%3E, failed",
    "one, code=made-up, failed",
    "down, code=any, failed"
  })
  void whateverANetworkAnswersThereIsAWord(String network, String said, String word) {
    var browser = signedIn.browser();
    assertThat(Journey.back(browser, network, Journey.toSignIn(browser, network), said))
        .isEqualTo("/sign-in?network=" + word);
    assertThat(Journey.isSignedIn(browser)).isFalse();

    var anna = signedIn.browserOf(signedIn.subscriber());
    assertThat(Journey.back(anna, network, Journey.toLink(anna, network), said))
        .isEqualTo("/settings?network=" + word + "#networks");
    assertThat(Journey.linked(anna)).isEmpty();
    assertThat(Journey.isSignedIn(anna)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?code=x", "?state=x", "?error=access_denied", "?code=x&state=y"})
  void aReturnThatNobodyBeganIsNoReturn(String question) {
    assertThat(Journey.arrive(signedIn.browser(), "/login/oauth2/code/one" + question))
        .isEqualTo("/sign-in?network=expired");
  }

  @Test
  void anIdTokenSignedByAnotherIsNotBelieved() {
    assertThat(signIn(signedIn.browser(), "forged", somebody()))
        .isEqualTo("/sign-in?network=failed");
  }

  @Test
  void anIdTokenForAnotherQuestionOrAnotherReaderIsNotBelieved() {
    assertThat(signIn(signedIn.browser(), "one", somebody(), Map.of("nonce", "another")))
        .isEqualTo("/sign-in?network=failed");
    assertThat(signIn(signedIn.browser(), "one", somebody(), Map.of("aud", List.of("another"))))
        .isEqualTo("/sign-in?network=failed");
    assertThat(signIn(signedIn.browser(), "one", somebody(), Map.of("iss", "https://else.where")))
        .isEqualTo("/sign-in?network=failed");
  }

  @Test
  void everythingIsAskedForWithAProofKeyStateAndNonce() {
    var browser = signedIn.browser();
    var first = Journey.toSignIn(browser, "one");
    var second = Journey.toSignIn(browser, "one");

    assertThat(Journey.parameter(first, "code_challenge_method")).isEqualTo("S256");
    for (String once : List.of("state", "nonce", "code_challenge")) {
      assertThat(Journey.parameter(first, once))
          .hasSize(43)
          .isNotEqualTo(Journey.parameter(second, once));
    }
    assertThat(first).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "/settings, /settings",
    "/homes/account_1?kind=SMS, /homes/account_1?kind=SMS",
    "//evil.example, /",
    "/\\evil.example, /",
    "https://evil.example, /",
    "javascript:alert(1), /",
    "'/a\r\nSet-Cookie: x=y', /"
  })
  void onlyPagesOfOursAreGoneBackTo(String to, String where) {
    var subject = somebody();
    link(signedIn.browserOf(signedIn.subscriber()), "one", subject);
    var browser = signedIn.browser();
    var question = "?to=" + URLEncoder.encode(to, UTF_8);

    var there = Journey.toSignIn(browser, "one", question);
    var back = throughTheNetwork("one", there, subject, Map.of());

    assertThat(Journey.arrive(browser, back)).isEqualTo(where);
  }

  @Test
  void whoeverIsSignedInStaysWhoTheyAre() {
    var subject = somebody();
    link(signedIn.browserOf(signedIn.subscriber()), "one", subject);
    var boris = signedIn.browserOf(signedIn.subscriber());
    var before = boris.ask("{ viewer { id } }");

    assertThat(signIn(boris, "one", subject)).isEqualTo("/");
    assertThat(boris.ask("{ viewer { id } }")).isEqualTo(before);
  }

  @Test
  void thoseSwitchedOnAreListedToAnybody() {
    var names =
        signedIn.browser().ask("{ signInNetworks { id name } }").path("signInNetworks").toString();

    assertThat(names).contains("\"one\"", "Сеть one").doesNotContain("VK");
    assertThat(signedIn.browser().visit("/oauth2/authorization/vk").getStatus()).isEqualTo(200);
    var anna = signedIn.browserOf(signedIn.subscriber());
    assertThat(Journey.toLink(anna, "vk")).isEmpty();
  }
}
