package kabinet.identity.signin;

import static kabinet.db.Tables.APP_USER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.kernel.UserId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
@Rule("R6")
class SignInWithCodeTests {

  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;
  @Autowired DSLContext db;

  @Test
  @Rule({"R1", "R2", "R3", "R4", "R8", "S1"})
  void aNumberAndTheCodeFromItsPhoneOpenASessionWithoutAPassword() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browser();
    signedIn.requestCode(browser, anna);

    var result = signedIn.signIn(browser, "8 " + anna.substring(2), spaced(signedIn.code(anna)));

    assertThat(result.path("__typename").asString()).isEqualTo("SignedIn");
    assertThat(result.path("viewer").path("name").asString()).isEqualTo("Анна");
    assertThat(result.path("viewer").path("session").path("way").asString()).isEqualTo("CODE");
    assertThat(browser.ask("{ viewer { name } }").path("viewer").path("name").asString())
        .isEqualTo("Анна");
  }

  @Test
  @Rule("R3")
  void theUserIsMadeByTheFirstProofOfPossession() {
    var anna = signedIn.subscriber();
    var user = new UserId(Long.parseLong(anna.substring(1)));
    signedIn.requestCode(signedIn.browser(), anna);
    assertThat(db.fetchExists(APP_USER, APP_USER.ID.eq(user))).isFalse();
    clock.passes(Duration.ofMinutes(1));

    signedIn.browserOf(anna);
    clock.passes(Duration.ofMinutes(1));
    signedIn.browserOf(anna);

    assertThat(db.fetchCount(APP_USER, APP_USER.ID.eq(user))).isEqualTo(1);
  }

  @Test
  void aCodeWorksOnce() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browser();
    signedIn.requestCode(browser, anna);
    var code = signedIn.code(anna);

    signedIn.signIn(browser, anna, code);

    assertWrong(signedIn.signIn(browser, anna, code));
  }

  @Test
  void aCodeUsedByManyAtOnceLetsOneIn() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browser();
    signedIn.requestCode(browser, anna);
    var code = signedIn.code(anna);
    var mark = browser.cookie("KABINET_BROWSER");

    var results =
        Crowd.of(
            16,
            i ->
                signedIn.signIn(
                    signedIn.browser().withCookie("KABINET_BROWSER", mark), anna, code));

    assertThat(results)
        .extracting(result -> result.path("__typename").asString())
        .containsOnlyOnce("SignedIn");
  }

  @Test
  void aCodeWorksInTheBrowserThatAskedForItAlone() {
    var anna = signedIn.subscriber();
    signedIn.requestCode(signedIn.browser(), anna);
    var thief = signedIn.browser();
    signedIn.requestCode(thief, signedIn.nobody());

    assertWrong(signedIn.signIn(thief, anna, signedIn.code(anna)));
    assertWrong(signedIn.signIn(signedIn.browser(), anna, signedIn.code(anna)));
  }

  @Test
  void aCodeOpensNoOtherNumber() {
    var anna = signedIn.subscriber();
    var boris = signedIn.subscriber();
    var browser = signedIn.browser();
    signedIn.requestCode(browser, anna);
    signedIn.requestCode(browser, boris);

    assertWrong(signedIn.signIn(browser, boris, signedIn.code(anna)));
  }

  @Test
  void aCodeThatIsAQuarterOfAnHourOldIsTooOld() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browser();
    signedIn.requestCode(browser, anna);
    var code = signedIn.code(anna);
    clock.passes(Duration.ofMinutes(15));

    assertWrong(signedIn.signIn(browser, anna, code));
  }

  @Test
  void aCodeWorksUntilItsLastMillisecond() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browser();
    signedIn.requestCode(browser, anna);
    var code = signedIn.code(anna);
    clock.passes(Duration.ofMinutes(15).minusMillis(1));

    assertThat(signedIn.signIn(browser, anna, code).path("__typename").asString())
        .isEqualTo("SignedIn");
  }

  @Test
  @Rule({"R7", "S4"})
  void aNewCodeCancelsTheEarlierOne() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browser();
    signedIn.requestCode(browser, anna);
    var earlier = signedIn.code(anna);
    clock.passes(Duration.ofSeconds(60));
    signedIn.requestCode(browser, anna);

    assertWrong(signedIn.signIn(browser, anna, earlier));
    assertThat(signedIn.signIn(browser, anna, signedIn.code(anna)).path("__typename").asString())
        .isEqualTo("SignedIn");
  }

  @Test
  void whoAsksTooOftenKeepsTheCodeAlreadySent() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browser();
    signedIn.requestCode(browser, anna);
    signedIn.requestCode(browser, anna);

    assertThat(signedIn.signIn(browser, anna, signedIn.code(anna)).path("__typename").asString())
        .isEqualTo("SignedIn");
  }

  @Test
  void whatIsNoNumberHasNoCode() {
    assertWrong(signedIn.signIn(signedIn.browser(), "кот", "000000"));
  }

  @Test
  void nobodySignsInWithoutHavingAsked() {
    assertWrong(signedIn.signIn(signedIn.browser(), signedIn.subscriber(), "000000"));
    assertWrong(signedIn.signIn(signedIn.browser(), signedIn.subscriber(), ""));
  }

  @Test
  void fieldsBehindTheSignInSeeWhoHasJustSignedIn() {
    var anna = signedIn.subscriber();
    TestBrowser browser = signedIn.browserOf(anna);
    clock.passes(Duration.ofMinutes(1));
    var boris = signedIn.subscriber();
    signedIn.requestCode(browser, boris);

    var result = signedIn.signIn(browser, boris, signedIn.code(boris));

    assertThat(result.path("viewer").path("id").asString())
        .isEqualTo(new UserId(Long.parseLong(boris.substring(1))).toString());
  }

  private static void assertWrong(JsonNode result) {
    assertThat(result.path("__typename").asString()).as("%s", result).isEqualTo("WrongSecret");
    assertThat(result.path("message").asString()).isNotBlank();
  }

  private static String spaced(String code) {
    return code.substring(0, 3) + " " + code.substring(3);
  }
}
