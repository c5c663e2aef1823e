package kabinet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What people do with passkeys. */
public final class TestPasskeys {

  private static final String REQUEST =
      """
      mutation { requestPasskey {
        __typename
        ... on PasskeyRequested { options expiresAt }
        ... on UserError { message }
      } }
      """;
  private static final String ADD =
      """
      mutation ($answer: String!, $name: String!) {
        addPasskey(input: {answer: $answer, name: $name}) {
          __typename
          ... on PasskeyAdded { passkey { id name lastUsedAt } }
          ... on UserError { message }
        }
      }
      """;
  private static final String REQUEST_SIGN_IN =
      "mutation { requestPasskeySignIn { options expiresAt } }";
  private static final String SIGN_IN =
      """
      mutation ($answer: String!) {
        signInWithPasskey(input: {answer: $answer}) {
          __typename
          ... on SignedIn { viewer { id name } }
          ... on WrongSecret { attemptsLeft }
          ... on UserError { message }
        }
      }
      """;

  private TestPasskeys() {}

  public static JsonNode request(TestBrowser browser) {
    return browser.ask(REQUEST).path("requestPasskey");
  }

  public static JsonNode add(TestBrowser browser, String answer, String name) {
    return browser.ask(ADD, Map.of("answer", answer, "name", name)).path("addPasskey");
  }

  /** Adds the authenticator's passkey in one go; its id. */
  public static String added(TestBrowser browser, TestAuthenticator authenticator, String name) {
    var added = add(browser, authenticator.make(request(browser).path("options").asString()), name);
    assertThat(added.path("__typename").asString()).as("%s", added).isEqualTo("PasskeyAdded");
    return added.path("passkey").path("id").asString();
  }

  public static String requestSignIn(TestBrowser browser) {
    return browser.ask(REQUEST_SIGN_IN).path("requestPasskeySignIn").path("options").asString();
  }

  public static JsonNode signIn(TestBrowser browser, String answer) {
    return browser.ask(SIGN_IN, Map.of("answer", answer)).path("signInWithPasskey");
  }

  public static JsonNode signIn(TestBrowser browser, TestAuthenticator authenticator) {
    return signIn(browser, authenticator.sign(requestSignIn(browser)));
  }

  public static String typename(JsonNode answer) {
    return answer.path("__typename").asString();
  }
}
