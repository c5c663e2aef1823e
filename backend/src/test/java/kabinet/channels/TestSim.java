package kabinet.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import tools.jackson.databind.JsonNode;

/** A SIM and what comes to its phone. */
record TestSim(String msisdn, SignedIn signedIn, TestHandset phones, TestPost post) {

  static final String OWN_PASSWORD = "sunny-harbour-42";

  private static final Pattern PASSWORD = Pattern.compile(": ([a-z0-9]{14})\n");
  private static final String SIGN_IN =
      """
      mutation ($login: String!, $password: String!) {
        signInWithPassword(input: {login: $login, password: $password}) {
          __typename
          ... on SignedIn { mustChangePassword }
        }
      }
      """;
  private static final String SET =
      """
      mutation ($password: String!) {
        setPassword(input: {password: $password, repeat: $password}) { __typename }
      }
      """;

  /** As the network spells it. */
  String digits() {
    return msisdn.substring(1);
  }

  List<String> texts() {
    post.deliver();
    return phones.texts(msisdn);
  }

  /** The password in the latest message. */
  String password() {
    var text = texts().getFirst();
    var password = PASSWORD.matcher(text);
    assertThat(password.find()).as(text).isTrue();
    return password.group(1);
  }

  /** A browser of whoever has this SIM, signed in and with a password of their own. */
  TestBrowser withOwnPassword() {
    var browser = signedIn.browserOf(msisdn);
    browser.ask(SET, Map.of("password", OWN_PASSWORD));
    return browser;
  }

  JsonNode signIn(String password) {
    return signedIn
        .browser()
        .ask(SIGN_IN, Map.of("login", msisdn, "password", password))
        .path("signInWithPassword");
  }

  String outcome(String password) {
    return signIn(password).path("__typename").asString();
  }
}
