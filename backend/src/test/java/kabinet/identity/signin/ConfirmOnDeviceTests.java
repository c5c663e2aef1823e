package kabinet.identity.signin;

import static kabinet.identity.signin.Confirming.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SqlStatements;
import kabinet.TestBrowser;
import kabinet.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
@Rule("R1")
class ConfirmOnDeviceTests {

  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;

  @Test
  void aDeviceThatIsSignedInLetsAnotherOneIn() {
    var anna = signedIn.subscriber();
    var phone = signedIn.browserOf(anna);
    var laptop = signedIn.browser();

    var asked = Confirming.ask(laptop, anna);
    assertThat(type(Confirming.comeIn(laptop, asked))).isEqualTo("NotConfirmedYet");
    var question = Confirming.questions(phone).path(0);
    assertThat(question.path("choices")).hasSize(3);
    assertThat(question.path("choices").toString()).contains('"' + number(asked) + '"');
    assertThat(approved(phone, asked, number(asked))).isEqualTo("SignInApproved");

    var entered = Confirming.comeIn(laptop, asked);
    assertThat(type(entered)).isEqualTo("SignedIn");
    assertThat(entered.path("viewer").path("session").path("way").asString()).isEqualTo("DEVICE");
    assertThat(isSignedIn(laptop)).isTrue();
    assertThat(isSignedIn(phone)).isTrue();
    assertThat(Confirming.questions(phone)).isEmpty();
  }

  @Test
  void theBrowserThatAskedComesInOnce() {
    var anna = signedIn.subscriber();
    var phone = signedIn.browserOf(anna);
    var laptop = signedIn.browser();
    var asked = Confirming.ask(laptop, anna);
    approved(phone, asked, number(asked));

    assertThat(type(Confirming.comeIn(signedIn.browser(), asked))).isEqualTo("NotConfirmed");
    assertThat(type(Confirming.comeIn(laptop, asked))).isEqualTo("SignedIn");
    assertThat(type(Confirming.comeIn(laptop, asked))).isEqualTo("NotConfirmed");
  }

  @Test
  void aWrongNumberRefusesAtOnceAndCountsNothing() {
    var anna = signedIn.subscriber();
    var phone = signedIn.browserOf(anna);
    var laptop = signedIn.browser();
    for (int i = 0; i < 4; i++) {
      var asked = Confirming.ask(laptop, anna);

      assertThat(approved(phone, asked, otherThan(number(asked)))).isEqualTo("SignInRefused");

      assertThat(approved(phone, asked, number(asked))).isEqualTo("QuestionOver");
      assertThat(type(Confirming.comeIn(laptop, asked))).isEqualTo("NotConfirmed");
    }
    clock.passes(Duration.ofMinutes(1));
    assertThat(isSignedIn(signedIn.browserOf(anna))).isTrue();
  }

  @Test
  void notMeRefuses() {
    var anna = signedIn.subscriber();
    var phone = signedIn.browserOf(anna);
    var laptop = signedIn.browser();
    var asked = Confirming.ask(laptop, anna);

    Confirming.refuse(phone, asked);

    assertThat(type(Confirming.comeIn(laptop, asked))).isEqualTo("NotConfirmed");
  }

  @Test
  void nobodyIsWaitedForLongerThanTwoMinutes() {
    var anna = signedIn.subscriber();
    var phone = signedIn.browserOf(anna);
    var laptop = signedIn.browser();
    var asked = Confirming.ask(laptop, anna);
    assertThat(Instant.parse(asked.path("expiresAt").asString()))
        .isEqualTo(clock.instant().plusSeconds(120));

    clock.passes(Duration.ofMinutes(2));

    assertThat(Confirming.questions(phone)).isEmpty();
    assertThat(approved(phone, asked, number(asked))).isEqualTo("QuestionOver");
    assertThat(type(Confirming.comeIn(laptop, asked))).isEqualTo("NotConfirmed");
  }

  @Test
  void anotherPersonIsNotAskedAndCannotAnswer() {
    var anna = signedIn.subscriber();
    var boris = signedIn.browserOf(signedIn.subscriber());
    var laptop = signedIn.browser();

    var asked = Confirming.ask(laptop, anna);

    assertThat(Confirming.questions(boris)).isEmpty();
    assertThat(code(Confirming.approve(boris, asked, number(asked)))).isEqualTo("NOT_FOUND");
    assertThat(code(Confirming.refuse(boris, asked))).isEqualTo("NOT_FOUND");
    assertThat(code(Confirming.approve(signedIn.browser(), asked, number(asked))))
        .isEqualTo("UNAUTHENTICATED");
    assertThat(type(Confirming.comeIn(laptop, asked))).isEqualTo("NotConfirmedYet");
  }

  @Test
  void aNumberThatNobodyHasIsAnsweredAlikeAndAskedAlike() {
    var known = signedIn.subscriber();
    var nobody = signedIn.nobody();
    var laptop = signedIn.browser();
    Confirming.ask(laptop, signedIn.nobody());

    var toKnown = SqlStatements.during(() -> assertAsked(Confirming.ask(laptop, known)));
    var toNobody = SqlStatements.during(() -> assertAsked(Confirming.ask(laptop, nobody)));

    assertThat(toNobody).isEqualTo(toKnown);
    assertThat(type(Confirming.comeIn(laptop, Confirming.ask(laptop, nobody))))
        .isEqualTo("NotConfirmedYet");
  }

  @Test
  void nobodyIsAskedMoreThanFiveTimesAnHour() {
    var anna = signedIn.subscriber();
    var first = clock.instant();
    for (int i = 0; i < 5; i++) {
      assertAsked(Confirming.ask(signedIn.browser(), anna));
      clock.passes(Duration.ofMinutes(1));
    }

    var refused = Confirming.ask(signedIn.browser(), "8" + anna.substring(2));

    assertThat(type(refused)).isEqualTo("AskedTooOften");
    assertThat(Instant.parse(refused.path("retryAfter").asString()))
        .isEqualTo(first.plus(Duration.ofHours(1)));
    clock.passes(Duration.ofMinutes(55));
    assertAsked(Confirming.ask(signedIn.browser(), anna));
  }

  @Test
  @Rule({"R27", "S5"})
  void aLockedLoginAsksNobody() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browser();
    for (int i = 0; i < 3; i++) {
      signedIn.signIn(browser, anna, "000000");
    }

    assertThat(type(Confirming.ask(browser, anna))).isEqualTo("SignInLocked");
  }

  private static void assertAsked(JsonNode answer) {
    assertThat(type(answer)).isEqualTo("DeviceAsked");
    assertThat(number(answer)).matches("[1-9][0-9]");
  }

  private static String approved(TestBrowser browser, JsonNode asked, String number) {
    return type(Confirming.approve(browser, asked, number).path("data").path("approveSignIn"));
  }

  private static String otherThan(String number) {
    return number.equals("10") ? "11" : "10";
  }

  private static boolean isSignedIn(TestBrowser browser) {
    return browser.ask("{ viewer { id } }").path("viewer").isObject();
  }

  private static String type(JsonNode answer) {
    return answer.path("__typename").asString();
  }

  private static String code(JsonNode answer) {
    return answer.path("errors").path(0).path("extensions").path("code").asString();
  }
}
