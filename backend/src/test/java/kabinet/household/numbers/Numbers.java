package kabinet.household.numbers;

import java.util.List;
import java.util.Map;
import kabinet.TestBrowser;
import kabinet.kernel.AccountId;
import tools.jackson.databind.JsonNode;

/** What people do with their numbers, and what they see of them. */
public final class Numbers {

  private static final String RENAME =
      """
      mutation ($account: ID!, $label: String!) {
        renameAccount(input: {accountId: $account, label: $label}) {
          __typename
          ... on AccountRenamed { viewer { household { accounts { label } } } }
          ... on UserError { message }
        }
      }
      """;
  private static final String SET_PRIMARY =
      """
      mutation ($line: ID!) {
        setPrimaryLine(input: {lineId: $line}) {
          __typename
          ... on PrimaryLineSet { viewer { name household { viewerCanArrange accounts { label } } } }
          ... on UserError { message }
        }
      }
      """;
  private static final String LINK =
      """
      mutation ($login: String!, $password: String!) {
        linkLine(input: {login: $login, password: $password}) {
          __typename
          ... on LineLinked { lineId viewer { household { accounts { label reach addedAt } } } }
          ... on OtherPasswordWrong { attemptsLeft }
          ... on OtherSignInLocked { retryAfter }
          ... on UserError { message }
        }
      }
      """;
  private static final String UNLINK =
      """
      mutation ($line: ID!) {
        unlinkLine(input: {lineId: $line}) {
          __typename
          ... on LineUnlinked { viewer { household { accounts { label } } } }
          ... on UserError { message }
        }
      }
      """;
  private static final String SET_PASSWORD =
      """
      mutation ($password: String!) {
        setPassword(input: {password: $password, repeat: $password}) { __typename }
      }
      """;
  private static final String SEEN = "{ viewer { household { accounts { label } } } }";

  private Numbers() {}

  static JsonNode rename(TestBrowser browser, AccountId account, String label) {
    return browser
        .answer(RENAME, Map.of("account", account.toString(), "label", label))
        .at("/data/renameAccount");
  }

  static JsonNode makePrimary(TestBrowser browser, AccountId line) {
    return browser.answer(SET_PRIMARY, Map.of("line", line.toString())).at("/data/setPrimaryLine");
  }

  static JsonNode link(TestBrowser browser, String login, String password) {
    return browser.answer(LINK, Map.of("login", login, "password", password)).at("/data/linkLine");
  }

  public static JsonNode unlink(TestBrowser browser, AccountId line) {
    return browser.answer(UNLINK, Map.of("line", line.toString())).at("/data/unlinkLine");
  }

  /** The browser of somebody whose number has that password from now on. */
  static TestBrowser having(TestBrowser browser, String password) {
    browser.ask(SET_PASSWORD, Map.of("password", password));
    return browser;
  }

  /** What the accounts are called that a browser's session opens; none once it is over. */
  public static List<String> seen(TestBrowser browser) {
    return labels(browser.ask(SEEN).path("viewer"));
  }

  static List<String> labels(JsonNode viewer) {
    return viewer.at("/household/accounts").valueStream().map(one -> text(one, "label")).toList();
  }

  public static String typename(JsonNode answer) {
    return text(answer, "__typename");
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
