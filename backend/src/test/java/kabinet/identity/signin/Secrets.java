package kabinet.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kabinet.TestBrowser;
import tools.jackson.databind.JsonNode;

/** What people do with passwords. */
final class Secrets {

  static final String PASSWORD = "sunny-harbour-42";

  private static final String SIGN_IN =
      """
      mutation ($login: String!, $password: String!) {
        signInWithPassword(input: {login: $login, password: $password}) {
          __typename
          ... on SignedIn { viewer { name } mustChangePassword }
          ... on WrongSecret { attemptsLeft }
          ... on SignInLocked { retryAfter }
          ... on UserError { message }
        }
      }
      """;
  private static final String SET =
      """
      mutation ($password: String!, $repeat: String!) {
        setPassword(input: {password: $password, repeat: $repeat}) {
          __typename
          ... on PasswordNotTaken { fault }
          ... on UserError { message }
        }
      }
      """;
  private static final String CHANGE =
      """
      mutation ($old: String!, $password: String!, $repeat: String!) {
        changePassword(input: {oldPassword: $old, password: $password, repeat: $repeat}) {
          __typename
          ... on PasswordChanged { endedSessions }
          ... on PasswordNotTaken { fault }
          ... on WrongSecret { attemptsLeft }
          ... on SignInLocked { retryAfter }
          ... on UserError { message }
        }
      }
      """;

  private Secrets() {}

  static JsonNode signIn(TestBrowser browser, String login, String password) {
    return browser
        .ask(SIGN_IN, Map.of("login", login, "password", password))
        .path("signInWithPassword");
  }

  static JsonNode set(TestBrowser browser, String password, String repeat) {
    return browser.ask(SET, Map.of("password", password, "repeat", repeat)).path("setPassword");
  }

  /** The browser of somebody who has that password from now on. */
  static TestBrowser having(TestBrowser browser, String password) {
    assertThat(typename(set(browser, password, password))).isEqualTo("PasswordSet");
    return browser;
  }

  static JsonNode change(TestBrowser browser, String old, String password, String repeat) {
    return browser
        .ask(CHANGE, Map.of("old", old, "password", password, "repeat", repeat))
        .path("changePassword");
  }

  static String typename(JsonNode answer) {
    return answer.path("__typename").asString();
  }
}
