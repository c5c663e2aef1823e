package kabinet.identity.proof;

import static kabinet.TestPasskeys.typename;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kabinet.SignedIn;
import kabinet.SimHolder;
import kabinet.TestAuthenticator;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.TestPasskeys;
import kabinet.TestProofs;
import tools.jackson.databind.JsonNode;

/** Somebody with a number who signs in and proves it again in whatever way. */
record Prover(SignedIn signedIn, TestClock clock, SimHolder anna, TestAuthenticator phone) {

  static final String PASSWORD = "sunny-harbour-42";

  void hasPasswordAndPasskey() {
    var browser = signedIn.browserOf(anna.msisdn);
    set(browser);
    TestPasskeys.added(browser, phone, "Телефон Анны");
    clock.passes(Duration.ofMinutes(2));
  }

  static void set(TestBrowser browser) {
    assertThat(typename(setPassword(browser))).isEqualTo("PasswordSet");
  }

  TestBrowser openedBy(SecondProofWay way) {
    clock.passes(Duration.ofMinutes(12)); // so that there is another code this hour
    if (way == SecondProofWay.CODE) {
      return signedIn.browserOf(anna.msisdn);
    }
    var browser = signedIn.browser();
    if (way == SecondProofWay.PASSWORD) {
      enter(browser, anna.msisdn);
    } else {
      assertThat(typename(TestPasskeys.signIn(browser, phone))).isEqualTo("SignedIn");
    }
    return browser;
  }

  static void enter(TestBrowser browser, String login) {
    var entered =
        browser.ask(
            "mutation ($login: String!, $password: String!) { signInWithPassword(input: {login:"
                + " $login, password: $password}) { __typename } }",
            Map.of("login", login, "password", PASSWORD));
    assertThat(typename(entered.path("signInWithPassword"))).isEqualTo("SignedIn");
  }

  JsonNode prove(TestBrowser browser, SecondProofWay way) {
    return switch (way) {
      case CODE -> {
        clock.passes(Duration.ofMinutes(1));
        assertThat(typename(TestProofs.requestCode(browser))).isEqualTo("ProofCodeSent");
        yield TestProofs.withCode(browser, signedIn.code(anna.msisdn));
      }
      case PASSWORD -> TestProofs.withPassword(browser, PASSWORD);
      case PASSKEY ->
          TestProofs.withPasskey(browser, phone.sign(TestProofs.requestPasskey(browser)));
    };
  }

  /** Something marked that gets no further than its own first refusal. */
  static String act(TestBrowser browser) {
    return typename(
        browser
            .ask(
                "mutation { changePassword(input: {oldPassword: \"a\", password:"
                    + " \"violet-anchor-17\", repeat: \"c\"}) { __typename } }")
            .path("changePassword"));
  }

  static JsonNode setPassword(TestBrowser browser) {
    return browser
        .ask(
            "mutation ($password: String!) { setPassword(input: {password: $password, repeat:"
                + " $password}) { __typename ... on SecondProofRequired { message ways } } }",
            Map.of("password", PASSWORD))
        .path("setPassword");
  }
}
