package kabinet.identity.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SqlStatements;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Every browser of these tests comes from one address. */
@KabinetTest
@TestPropertySource(properties = "kabinet.robot-check=true")
@Rule({"R5", "S17"})
class RobotCheckTests {

  private static final String PASSWORD = "violet-anchor-17";
  private static final String CHECK =
      "... on RobotCheckRequired { message challenge { algorithm challenge salt maxNumber signature"
          + " } }";
  private static final String SIGN_IN =
      """
      mutation ($login: String!, $password: String!, $robotCheck: String) {
        answer: signInWithPassword(
          input: {login: $login, password: $password, robotCheck: $robotCheck}
        ) { __typename %s }
      }
      """
          .formatted(CHECK);
  private static final String REQUEST =
      """
      mutation ($msisdn: String!, $robotCheck: String) {
        answer: requestSignInCode(input: {msisdn: $msisdn, robotCheck: $robotCheck}) {
          __typename %s
        }
      }
      """
          .formatted(CHECK);
  private static final String RESET =
      """
      mutation ($login: String!, $robotCheck: String) {
        answer: requestPasswordReset(input: {login: $login, robotCheck: $robotCheck}) {
          at
          robotCheck { challenge { algorithm challenge salt maxNumber signature } }
        }
      }
      """;

  private static final String ASK_DEVICE =
      """
      mutation ($login: String!, $robotCheck: String) {
        answer: askDevice(input: {login: $login, robotCheck: $robotCheck}) { __typename %s }
      }
      """
          .formatted(CHECK);

  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired RobotChecks robots;

  private String anna = "";
  private TestBrowser phone;

  @BeforeEach
  void annaHasAPasswordAndAQuietTimeHasPassed() {
    clock.passes(Duration.ofMinutes(11));
    anna = signedIn.subscriber();
    phone = signedIn.browserOf(anna);
    phone.ask(
        "mutation { setPassword(input: {password: \"%1$s\", repeat: \"%1$s\"}) { __typename } }"
            .formatted(PASSWORD));
  }

  @Test
  void whoMistypesTheirOwnPasswordIsNotAsked() {
    for (int i = 0; i < 6; i++) {
      assertThat(typename(signIn(anna, "wrong-harbour-" + i, null)))
          .isIn("WrongSecret", "SignInLocked");
    }
  }

  @Test
  void afterEightLoginsWentWrongEverybodyFromThereIsAskedAlikeAndNothingIsLookedAt() {
    eightLoginsGoWrong();

    var known = signIn(anna, PASSWORD, null);
    var unknown = signIn(signedIn.nobody(), PASSWORD, null);

    assertThat(known.path("__typename").asString()).isEqualTo("RobotCheckRequired");
    assertThat(shape(unknown)).isEqualTo(shape(known));
    assertThat(SqlStatements.during(() -> signIn(anna, PASSWORD, null))).isEmpty();
    assertThat(robots.demand("198.51.100.7", null)).isNull();
  }

  @Test
  void aSolutionLetsThroughOnce() {
    eightLoginsGoWrong();
    var solution = Solver.solve(signIn(anna, PASSWORD, null).path("challenge"));

    assertThat(typename(signIn(anna, PASSWORD, solution))).isEqualTo("SignedIn");
    assertThat(typename(signIn(anna, PASSWORD, solution))).isEqualTo("RobotCheckRequired");
  }

  @Test
  void aLateSolutionIsNoneAndAQuietTimeEndsTheSigns() {
    eightLoginsGoWrong();
    var solution = Solver.solve(signIn(anna, PASSWORD, null).path("challenge"));

    clock.passes(Duration.ofMinutes(6));
    assertThat(typename(signIn(anna, PASSWORD, solution))).isEqualTo("RobotCheckRequired");
    clock.passes(Duration.ofMinutes(5));
    assertThat(typename(signIn(anna, PASSWORD, null))).isEqualTo("SignedIn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "e30=", "bnVsbA==", "eyJhbGdvcml0aG0iOiJTSEEtMSJ9", "%%%"})
  void whatIsNoSolutionIsAnsweredByAnotherChallenge(String solution) {
    eightLoginsGoWrong();

    assertThat(typename(signIn(anna, PASSWORD, solution))).isEqualTo("RobotCheckRequired");
  }

  @Test
  void aChallengeThatSomebodyMadeUpIsNotOurs() {
    eightLoginsGoWrong();
    var ours = signIn(anna, PASSWORD, null).path("challenge");

    assertThat(typename(signIn(anna, PASSWORD, Solver.madeUp(ours))))
        .isEqualTo("RobotCheckRequired");
    assertThat(typename(signIn(anna, PASSWORD, Solver.longerLived(ours))))
        .isEqualTo("RobotCheckRequired");
  }

  @Test
  void whoAsksAboutManyNumbersIsAskedToo() {
    for (int i = 0; i < 39; i++) { // and Anna, when she came
      assertThat(typename(request(signedIn.nobody(), null))).isEqualTo("SignInCodeSent");
    }

    assertThat(typename(request(anna, null))).isEqualTo("RobotCheckRequired");
  }

  @Test
  void aNewPasswordIsSentOnlyAfterTheCheck() {
    eightLoginsGoWrong();
    post.deliver();
    var before = phones.texts(anna).size();

    var required = reset(anna, null).path("robotCheck");
    post.deliver();
    assertThat(phones.texts(anna)).hasSize(before);
    var heard = reset(anna, Solver.solve(required.path("challenge")));
    post.deliver();

    assertThat(heard.path("robotCheck").isNull()).isTrue();
    assertThat(phones.texts(anna)).hasSize(before + 1);
  }

  @Test
  void anOpenSessionIsAskedOnlyAfterTheCheck() {
    eightLoginsGoWrong();

    var required = askDevice(anna, null);
    assertThat(typename(required)).isEqualTo("RobotCheckRequired");
    assertThat(shape(askDevice(signedIn.nobody(), null))).isEqualTo(shape(required));
    assertThat(SqlStatements.during(() -> askDevice(anna, null))).isEmpty();
    assertThat(questions(phone)).isEmpty();
    var solution = Solver.solve(required.path("challenge"));

    assertThat(typename(askDevice(anna, solution))).isEqualTo("DeviceAsked");
    assertThat(questions(phone)).hasSize(1);
    assertThat(typename(askDevice(anna, solution))).isEqualTo("RobotCheckRequired");
  }

  @Test
  void whoAsksTheDevicesOfManyLoginsIsAskedToo() {
    for (int i = 0; i < 39; i++) { // and Anna, when she came
      assertThat(typename(askDevice(signedIn.nobody(), null))).isEqualTo("DeviceAsked");
    }

    assertThat(typename(askDevice(anna, null))).isEqualTo("RobotCheckRequired");
  }

  private void eightLoginsGoWrong() {
    for (int i = 0; i < 8; i++) {
      assertThat(typename(signIn(signedIn.nobody(), "wrong-harbour-1", null)))
          .isEqualTo("WrongSecret");
    }
  }

  private JsonNode signIn(String login, String password, @Nullable String solution) {
    return ask(SIGN_IN, Map.of("login", login, "password", password), solution);
  }

  private JsonNode request(String msisdn, @Nullable String solution) {
    return ask(REQUEST, Map.of("msisdn", msisdn), solution);
  }

  private JsonNode reset(String login, @Nullable String solution) {
    return ask(RESET, Map.of("login", login), solution);
  }

  private JsonNode askDevice(String login, @Nullable String solution) {
    return ask(ASK_DEVICE, Map.of("login", login), solution);
  }

  private static JsonNode questions(TestBrowser browser) {
    return browser
        .ask("{ viewer { signInQuestions { id } } }")
        .path("viewer")
        .path("signInQuestions");
  }

  private JsonNode ask(String document, Map<String, String> variables, @Nullable String solution) {
    TestBrowser browser = signedIn.browser();
    Map<String, String> all = new HashMap<>(variables);
    if (solution != null) {
      all.put("robotCheck", solution);
    }
    return browser.ask(document, all).path("answer");
  }

  /** All but what is random in a challenge. */
  private static String shape(JsonNode answer) {
    return answer.toString().replaceAll("[0-9a-f]{24,}", "…");
  }

  private static String typename(JsonNode answer) {
    return answer.path("__typename").asString();
  }
}
