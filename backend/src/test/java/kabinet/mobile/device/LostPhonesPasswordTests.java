package kabinet.mobile.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.identity.Identity;
import kabinet.identity.PasswordBySim;
import kabinet.identity.SimPasswordAnswer;
import kabinet.kernel.Msisdn;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** No password opens a number whose phone is lost, and none is sent there. */
@KabinetTest
@Rule({"R30", "S9"})
class LostPhonesPasswordTests {

  private static final String PASSWORD = "violet-anchor-17";

  @Autowired SignedIn signedIn;
  @Autowired Identity identity;
  @Autowired DSLContext db;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired PasswordBySim bySim;

  private LostFamily family;

  @BeforeEach
  void moveIn() {
    family = new LostFamily(db, identity, signedIn);
  }

  @Test
  void aRightPasswordIsRefusedInWordsAndAWrongOneAsAlways() {
    setPassword(signedIn.browserOf(family.number));
    family.mark(signedIn.browserOf(family.homePhone), family.line);

    assertThat(typename(withPassword(family.number, PASSWORD))).isEqualTo("DeviceLost");
    assertThat(typename(withPassword(family.number, "wrong-harbour-1"))).isEqualTo("WrongSecret");
  }

  @Test
  void itsSimAsksForAPasswordInVain() {
    family.mark(signedIn.browserOf(family.homePhone), family.line);
    var before = phones.texts(family.number).size();

    var answer = bySim.issue(new Msisdn(family.number), Locale.ENGLISH);

    post.deliver();
    assertThat(answer).isInstanceOf(SimPasswordAnswer.OnItsWay.class);
    assertThat(phones.texts(family.number)).hasSize(before);
  }

  @Test
  void aNewPasswordIsSentNeitherForItNorToIt() {
    family.mark(signedIn.browserOf(family.homePhone), family.line);
    var before = phones.texts(family.number).size();

    reset(family.number);
    reset(family.homePhone);

    post.deliver();
    assertThat(phones.texts(family.number)).hasSize(before);
  }

  @Test
  void whoeverEntersAtTheMomentOfTheMarkIsNotIn() throws InterruptedException {
    setPassword(signedIn.browserOf(family.number));
    var home = signedIn.browserOf(family.homePhone);
    var browsers = IntStream.range(0, 12).mapToObj(i -> signedIn.browser()).toList();

    var comers =
        browsers.stream()
            .map(
                browser ->
                    Thread.ofPlatform().start(() -> withPassword(browser, family.number, PASSWORD)))
            .toList();
    family.mark(home, family.line);
    for (var comer : comers) {
      comer.join();
    }

    assertThat(browsers).noneMatch(LostFamily::isIn);
    family.unmark(home, family.line);
    assertThat(browsers).noneMatch(LostFamily::isIn);
  }

  private void setPassword(TestBrowser browser) {
    browser.ask(
        "mutation ($p: String!) { setPassword(input: {password: $p, repeat: $p}) { __typename } }",
        Map.of("p", PASSWORD));
  }

  private JsonNode withPassword(String login, String password) {
    return withPassword(signedIn.browser(), login, password);
  }

  private static JsonNode withPassword(TestBrowser browser, String login, String password) {
    return browser
        .ask(
            """
            mutation ($login: String!, $password: String!) {
              signInWithPassword(input: {login: $login, password: $password}) {
                __typename
                ... on UserError { message }
              }
            }
            """,
            Map.of("login", login, "password", password))
        .path("signInWithPassword");
  }

  private void reset(String login) {
    signedIn
        .browser()
        .ask(
            "mutation ($login: String!) { requestPasswordReset(input: {login: $login}) { at } }",
            Map.of("login", login));
  }

  private static String typename(JsonNode answer) {
    return answer.path("__typename").asString();
  }
}
