package kabinet.mobile.device;

import static kabinet.mobile.device.LostFamily.isIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.identity.Identity;
import kabinet.kernel.SessionId;
import kabinet.kernel.Viewer;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A phone is lost; its number stays the holder's, but opens nothing. */
@KabinetTest
@Rule({"R30", "S9"})
class DeviceLostTests {

  @Autowired SignedIn signedIn;
  @Autowired Identity identity;
  @Autowired DSLContext db;
  @Autowired TestClock clock;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired UnmarkDeviceLost unmarkDeviceLost;

  private LostFamily family;

  @BeforeEach
  void moveIn() {
    family = new LostFamily(db, identity, signedIn);
  }

  @Test
  void sessionsThroughItEndAtOnceAndOthersGoOn() {
    var lost = signedIn.browserOf(family.number);
    var home = signedIn.browserOf(family.homePhone);

    var marked = family.mark(home, family.line);

    assertThat(marked.path("endedSessions").asInt()).isEqualTo(1);
    assertThat(marked.path("signedOut").asBoolean()).isFalse();
    assertThat(isIn(lost)).isFalse();
    assertThat(isIn(home)).isTrue();
    assertThat(lostSince(home)).isEqualTo(marked.path("since").asString());
  }

  @Test
  void noCodeIsSentToItAndTheAnswerDoesNotSaySo() {
    family.mark(signedIn.browserOf(family.homePhone), family.line);

    var answer = signedIn.requestCode(signedIn.browser(), family.number);

    assertThat(typename(answer)).isEqualTo("SignInCodeSent");
    post.deliver();
    assertThat(phones.texts(family.number)).isEmpty();
  }

  @Test
  void aCodeThatWasOnItsWayOpensNothing() {
    var thief = signedIn.browser();
    signedIn.requestCode(thief, family.number);
    var code = signedIn.code(family.number);
    family.mark(signedIn.browserOf(family.homePhone), family.line);

    var answer = signedIn.signIn(thief, family.number, code);

    assertThat(typename(answer)).isEqualTo("DeviceLost");
    assertThat(answer.path("message").asString()).contains("через другой номер или договор");
    assertThat(isIn(thief)).isFalse();
  }

  @Test
  void aDeviceThatIsRememberedDoesNotComeBackNotEvenAfterwards() {
    var remembered = signedIn.browser();
    signedIn.requestCode(remembered, family.number);
    remembered.ask(
        "mutation ($msisdn: String!, $code: String!) { signInWithCode(input: {msisdn: $msisdn,"
            + " code: $code, remember: true}) { __typename } }",
        Map.of("msisdn", family.number, "code", signedIn.code(family.number)));
    assertThat(isIn(remembered)).isTrue();
    var home = signedIn.browserOf(family.homePhone);

    family.mark(home, family.line);
    assertThat(resumed(remembered)).isEqualTo("NotRemembered");
    family.unmark(home, family.line);

    assertThat(resumed(remembered)).isEqualTo("NotRemembered");
    assertThat(isIn(remembered)).isFalse();
  }

  @Test
  void itsOwnSessionMayMarkItAndEndsWithIt() {
    var own = signedIn.browserOf(family.childsNumber);

    var marked = family.mark(own, family.childsLine);

    assertThat(marked.path("signedOut").asBoolean()).isTrue();
    assertThat(marked.path("endedSessions").asInt()).isEqualTo(1);
    assertThat(isIn(own)).isFalse();
  }

  @Test
  void whoReachesOnlyHisOwnNumberMarksNoOther() {
    var child = signedIn.browserOf(family.childsNumber);
    var owner = signedIn.browserOf(family.homePhone);

    assertThat(code(family.mark(child, family.line), child)).isTrue();
    family.mark(owner, family.home);

    assertThat(lostSince(owner)).isEmpty();
    assertThat(isIn(owner)).isTrue();
  }

  @Test
  void saidTwiceItIsSaidOnce() {
    var home = signedIn.browserOf(family.homePhone);
    var first = family.mark(home, family.line);
    clock.passes(Duration.ofMinutes(5));

    var second = family.mark(home, family.line);

    assertThat(second.path("since")).isEqualTo(first.path("since"));
    assertThat(second.path("endedSessions").asInt()).isZero();
    assertThat(typename(family.unmark(home, family.line))).isEqualTo("DeviceFound");
    assertThat(typename(family.unmark(home, family.line))).isEqualTo("DeviceFound");
  }

  @Test
  void onceFoundItOpensAgainAndEndedSessionsStayEnded() {
    var before = signedIn.browserOf(family.number);
    var home = signedIn.browserOf(family.homePhone);
    family.mark(home, family.line);
    clock.passes(Duration.ofMinutes(2));

    family.unmark(home, family.line);

    assertThat(isIn(before)).isFalse();
    assertThat(isIn(signedIn.browserOf(family.number))).isTrue();
    assertThat(lostSince(home)).isEmpty();
  }

  @Test
  void whoHoldsTheLostPhoneDoesNotSayThatItIsFound() {
    family.mark(signedIn.browserOf(family.homePhone), family.line);
    var thief = new Viewer(family.households.owner, family.line, new SessionId(1), Set.of());

    var answer = unmarkDeviceLost.unmark(family.line, thief, Locale.ENGLISH);

    assertThat(answer).isInstanceOf(EnteredThroughLostNumber.class);
  }

  private static String resumed(TestBrowser browser) {
    return typename(browser.ask("mutation { resumeSession { __typename } }").path("resumeSession"));
  }

  private String lostSince(TestBrowser browser) {
    return browser
        .ask(
            "query ($line: ID!) { node(id: $line) { ... on MobileLine { deviceLostSince } } }",
            Map.of("line", family.line.toString()))
        .at("/node/deviceLostSince")
        .asString("");
  }

  private static boolean code(JsonNode answer, TestBrowser browser) {
    return answer.isMissingNode() && isIn(browser);
  }

  private static String typename(JsonNode answer) {
    return answer.path("__typename").asString();
  }
}
