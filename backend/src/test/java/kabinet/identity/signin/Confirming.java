package kabinet.identity.signin;

import java.util.Map;
import kabinet.TestBrowser;
import tools.jackson.databind.JsonNode;

/** What people do to sign in by a word from a device that is signed in. */
final class Confirming {

  private static final String ASK =
      """
      mutation ($login: String!) {
        askDevice(input: {login: $login}) {
          __typename
          ... on DeviceAsked { questionId number expiresAt }
          ... on AskedTooOften { retryAfter }
          ... on UserError { message }
        }
      }
      """;
  private static final String COME_IN =
      """
      mutation ($id: ID!) {
        signInOnceConfirmed(input: {questionId: $id}) {
          __typename
          ... on SignedIn { viewer { name session { way } } }
        }
      }
      """;
  private static final String APPROVE =
      """
      mutation ($id: ID!, $number: String!) {
        approveSignIn(input: {questionId: $id, number: $number}) { __typename }
      }
      """;
  private static final String REFUSE =
      """
      mutation ($id: ID!) {
        refuseSignIn(input: {questionId: $id}) { __typename }
      }
      """;

  private Confirming() {}

  static JsonNode ask(TestBrowser browser, String login) {
    return browser.ask(ASK, Map.of("login", login)).path("askDevice");
  }

  static JsonNode comeIn(TestBrowser browser, JsonNode asked) {
    return browser.ask(COME_IN, Map.of("id", id(asked))).path("signInOnceConfirmed");
  }

  static JsonNode questions(TestBrowser browser) {
    return browser
        .ask("{ viewer { signInQuestions { id device choices expiresAt } } }")
        .path("viewer")
        .path("signInQuestions");
  }

  static JsonNode approve(TestBrowser browser, JsonNode asked, String number) {
    return browser.answer(APPROVE, Map.of("id", id(asked), "number", number));
  }

  static JsonNode refuse(TestBrowser browser, JsonNode asked) {
    return browser.answer(REFUSE, Map.of("id", id(asked)));
  }

  static String number(JsonNode asked) {
    return asked.path("number").asString();
  }

  static String id(JsonNode asked) {
    return asked.path("questionId").asString();
  }
}
