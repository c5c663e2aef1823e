package kabinet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Subscribers with phones and browsers, who sign in as subscribers do. */
public final class SignedIn {

  /** Above the demo's. */
  private static final AtomicInteger NUMBERS = new AtomicInteger(5_000_000);

  private static final Pattern CODE = Pattern.compile(": (\\w+)\n");
  private static final String REQUEST =
      """
      mutation ($msisdn: String!) {
        requestSignInCode(input: {msisdn: $msisdn}) {
          __typename
          ... on SignInCodeSent { msisdn resendAfter expiresAt }
          ... on TooManyCodes { retryAfter }
          ... on SignInLocked { retryAfter }
          ... on UserError { message }
        }
      }
      """;
  private static final String SIGN_IN =
      """
      mutation ($msisdn: String!, $code: String!) {
        signInWithCode(input: {msisdn: $msisdn, code: $code}) {
          __typename
          ... on SignedIn { viewer { id name session { way startedAt idleAt warnAt } } }
          ... on WrongSecret { attemptsLeft }
          ... on SignInLocked { retryAfter }
          ... on UserError { message }
        }
      }
      """;

  private final MockMvc server;
  private final HttpGraphQlTester tester;
  private final Identity identity;
  private final TestHandset phones;
  private final TestPost post;

  SignedIn(
      MockMvc server,
      HttpGraphQlTester tester,
      Identity identity,
      TestHandset phones,
      TestPost post) {
    this.server = server;
    this.tester = tester;
    this.identity = identity;
    this.phones = phones;
    this.post = post;
  }

  /** A tester with the session of whoever has that number, which must be registered. */
  public HttpGraphQlTester as(String msisdn) {
    return browserOf(msisdn).tester(tester);
  }

  /** A tester without a session. */
  public HttpGraphQlTester stranger() {
    return browser().tester(tester);
  }

  public TestBrowser browser() {
    return new TestBrowser(server);
  }

  /** A browser in which whoever has that number has just signed in. */
  public TestBrowser browserOf(String msisdn) {
    var browser = browser();
    assertThat(requestCode(browser, msisdn).path("__typename").asString())
        .isEqualTo("SignInCodeSent");
    var result = signIn(browser, msisdn, code(msisdn));
    assertThat(result.path("__typename").asString()).as("%s", result).isEqualTo("SignedIn");
    return browser;
  }

  /** The number of a new subscriber, whom no other test knows. */
  public String subscriber() {
    String msisdn = nobody();
    register(msisdn, Long.parseLong(msisdn.substring(1)), "Анна");
    return msisdn;
  }

  /** A number that could exist but does not, and that no other test asks for. */
  public String nobody() {
    return "+7900%07d".formatted(NUMBERS.incrementAndGet());
  }

  /** Gives a number a cabinet: a user and an account of its own. */
  public void register(String msisdn, long user, String addressedAs) {
    identity.register(
        List.of(
            new Login(
                msisdn, LoginKind.MSISDN, new UserId(user), new AccountId(user), addressedAs)));
  }

  public JsonNode requestCode(TestBrowser browser, String typed) {
    return browser.ask(REQUEST, Map.of("msisdn", typed)).path("requestSignInCode");
  }

  public JsonNode signIn(TestBrowser browser, String typed, String code) {
    return browser.ask(SIGN_IN, Map.of("msisdn", typed, "code", code)).path("signInWithCode");
  }

  /** Another code than this one, of the same shape. */
  public static String otherThan(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }

  /** The code in the latest message on that phone. */
  public String code(String msisdn) {
    post.deliver();
    var texts = phones.texts(msisdn);
    assertThat(texts).as("messages on " + msisdn).isNotEmpty();
    var code = CODE.matcher(texts.getFirst());
    assertThat(code.find()).as(texts.getFirst()).isTrue();
    return code.group(1);
  }
}
