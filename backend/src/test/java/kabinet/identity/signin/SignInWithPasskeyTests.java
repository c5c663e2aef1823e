package kabinet.identity.signin;

import static kabinet.TestPasskeys.typename;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestAuthenticator;
import kabinet.TestClock;
import kabinet.TestPasskeys;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@KabinetTest
@Rule("B1")
class SignInWithPasskeyTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired SignedIn signedIn;
  @Autowired Identity identity;
  @Autowired TestClock clock;

  private final TestAuthenticator phone = new TestAuthenticator();
  private String anna;

  @BeforeEach
  void annaHasAPasskey() {
    anna = signedIn.subscriber();
    TestPasskeys.added(signedIn.browserOf(anna), phone, "Телефон Анны");
  }

  @Test
  void whoHasItIsLetInWithoutSayingWho() {
    var browser = signedIn.browser();

    var entered = TestPasskeys.signIn(browser, phone);

    assertThat(typename(entered)).as("%s", entered).isEqualTo("SignedIn");
    assertThat(browser.ask("{ viewer { name } }").at("/viewer/name").asString()).isEqualTo("Анна");
  }

  @Test
  void nothingIsAskedOfAnyoneInParticular() {
    var options = JSON.readTree(TestPasskeys.requestSignIn(signedIn.browser()));

    assertThat(options.path("allowCredentials")).isEmpty();
    assertThat(options.path("rpId").asString()).isEqualTo("localhost");
    assertThat(options.path("userVerification").asString()).isEqualTo("required");
  }

  @Test
  void anAnswerWorksOnceAndInTheBrowserThatAsked() {
    var browser = signedIn.browser();
    var answer = phone.sign(TestPasskeys.requestSignIn(browser));
    var another = signedIn.browser();
    TestPasskeys.requestSignIn(another);

    assertThat(typename(TestPasskeys.signIn(another, answer))).isEqualTo("WrongSecret");
    assertThat(typename(TestPasskeys.signIn(browser, answer))).isEqualTo("SignedIn");
    assertThat(typename(TestPasskeys.signIn(browser, answer))).isEqualTo("WrongSecret");
  }

  @Test
  void anAnswerToALaterQuestionOrAfterFiveMinutesIsTooLate() {
    var browser = signedIn.browser();
    var earlier = phone.sign(TestPasskeys.requestSignIn(browser));
    var later = phone.sign(TestPasskeys.requestSignIn(browser));
    assertThat(typename(TestPasskeys.signIn(browser, earlier))).isEqualTo("WrongSecret");
    assertThat(typename(TestPasskeys.signIn(browser, later))).isEqualTo("WrongSecret");

    clock.passes(Duration.ofMinutes(10));
    var inTime = phone.sign(TestPasskeys.requestSignIn(browser));
    clock.passes(Duration.ofMinutes(5).minusMillis(1));
    assertThat(typename(TestPasskeys.signIn(browser, inTime))).isEqualTo("SignedIn");
    var tooLate = phone.sign(TestPasskeys.requestSignIn(browser));
    clock.passes(Duration.ofMinutes(5));
    assertThat(typename(TestPasskeys.signIn(browser, tooLate))).isEqualTo("WrongSecret");
  }

  @Test
  void whatIsSignedElsewhereOrForAnotherSiteOpensNothing() {
    assertThat(typename(TestPasskeys.signIn(signedIn.browser(), phone.at("http://localhost:1"))))
        .isEqualTo("WrongSecret");
    assertThat(
            typename(
                TestPasskeys.signIn(
                    signedIn.browser(), phone.at("http://localhost").of("kabinet.example"))))
        .isEqualTo("WrongSecret");
    assertThat(typename(TestPasskeys.signIn(signedIn.browser(), phone.of("localhost"))))
        .isEqualTo("SignedIn");
  }

  @Test
  void whoeverOnlyHoldsTheDeviceIsNotLetIn() {
    assertThat(typename(TestPasskeys.signIn(signedIn.browser(), phone.withoutVerifying())))
        .isEqualTo("WrongSecret");
  }

  @Test
  void anothersPasskeyIsNotGuessedByItsNumber() {
    var thief = new TestAuthenticator().pretendingToBe(phone);

    assertThat(typename(TestPasskeys.signIn(signedIn.browser(), thief))).isEqualTo("WrongSecret");
  }

  @Test
  void aPasskeyThatNamesAnotherPersonOpensNothing() {
    var browser = signedIn.browser();
    var answer = JSON.readTree(phone.sign(TestPasskeys.requestSignIn(browser)));
    ((ObjectNode) answer.path("response")).put("userHandle", "AAAAAAAAAAA");

    assertThat(typename(TestPasskeys.signIn(browser, answer.toString()))).isEqualTo("WrongSecret");
  }

  @Test
  void aCounterThatDoesNotMoveOnIsACopys() {
    phone.counting(7);
    TestPasskeys.signIn(signedIn.browser(), phone);

    assertThat(typename(TestPasskeys.signIn(signedIn.browser(), phone.counting(7))))
        .isEqualTo("WrongSecret");
    assertThat(typename(TestPasskeys.signIn(signedIn.browser(), phone.counting(0))))
        .isEqualTo("WrongSecret");
    assertThat(typename(TestPasskeys.signIn(signedIn.browser(), phone.counting(8))))
        .isEqualTo("SignedIn");
  }

  @Test
  void anAuthenticatorThatDoesNotCountIsTakenAtItsWord() {
    for (int i = 0; i < 3; i++) {
      assertThat(typename(TestPasskeys.signIn(signedIn.browser(), phone))).isEqualTo("SignedIn");
    }
  }

  @Test
  @Rule({"R27", "S5"})
  void wrongAnswersCountWithCodesAndALockHoldsForPasskeysToo() {
    TestPasskeys.signIn(signedIn.browser(), phone.withoutVerifying());
    signedIn.signIn(signedIn.browser(), anna, "000000");
    signedIn.signIn(signedIn.browser(), anna, "000001");

    var honest = new TestAuthenticator();
    assertThat(typename(TestPasskeys.signIn(signedIn.browser(), phone))).isEqualTo("SignInLocked");
    assertThat(typename(TestPasskeys.signIn(signedIn.browser(), honest))).isEqualTo("WrongSecret");
  }

  @Test
  void aNumberThatWentToSomebodyElseIsNotOpenedByItsFormerPasskey() {
    long another = Long.parseLong(signedIn.subscriber().substring(1));
    identity.register(
        List.of(
            new Login(
                anna, LoginKind.MSISDN, new UserId(another), new AccountId(another), "Борис")));

    assertThat(typename(TestPasskeys.signIn(signedIn.browser(), phone))).isEqualTo("WrongSecret");
  }

  @Test
  void nonsenseOpensNothing() {
    for (var nonsense : List.of("", "{}", "null", "[1]", "{\"rawId\":\"AA\",\"response\":null}")) {
      assertThat(typename(TestPasskeys.signIn(signedIn.browser(), nonsense)))
          .isEqualTo("WrongSecret");
    }
  }
}
