package kabinet.identity.proof;

import static kabinet.TestPasskeys.typename;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.table;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SimHolder;
import kabinet.SqlStatements;
import kabinet.TestAuthenticator;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.TestPasskeys;
import kabinet.TestProofs;
import kabinet.identity.Identity;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
@Rule({"B1", "B2"})
class SecondProofTests {

  private static final String PASSWORD = "sunny-harbour-42";
  private static final String WRONG = "violet-anchor-17";

  @Autowired SignedIn signedIn;
  @Autowired Identity identity;
  @Autowired DSLContext db;
  @Autowired TestClock clock;

  private final TestAuthenticator phone = new TestAuthenticator();
  private SimHolder anna;

  @BeforeEach
  void annaHasANumber() {
    anna = new SimHolder(db, identity);
  }

  @Test
  void aSimOfLongAgoAsksForNothingAndCostsOneStatement() {
    var browser = signedIn.browserOf(anna.msisdn);

    var sent = SqlStatements.during(() -> assertThat(act(browser)).isEqualTo("PasswordsDiffer"));

    assertThat(sent).hasSize(2);
  }

  @Test
  void aLinesFirstSimIsNoChange() {
    db.execute(
        "update sim_card set activated_at = ? where account_id = ?",
        moment(clock.instant()),
        anna.line.value());

    assertThat(act(signedIn.browserOf(anna.msisdn))).isEqualTo("PasswordsDiffer");
  }

  @Test
  void theGuardHoldsFor72Hours() {
    anna.changesSim(clock.instant());
    clock.passes(Duration.ofHours(71).plusMinutes(59));
    var browser = signedIn.browserOf(anna.msisdn);

    assertThat(act(browser)).isEqualTo("SecondProofRequired");
    clock.passes(Duration.ofMinutes(1));
    assertThat(act(browser)).isEqualTo("PasswordsDiffer");
  }

  @ParameterizedTest
  @CsvSource({
    "CODE, CODE, false",
    "CODE, PASSWORD, true",
    "CODE, PASSKEY, true",
    "PASSWORD, CODE, true",
    "PASSWORD, PASSWORD, false",
    "PASSWORD, PASSKEY, true",
    "PASSKEY, CODE, true",
    "PASSKEY, PASSWORD, true",
    "PASSKEY, PASSKEY, false"
  })
  void onlyAProofOfAnotherKindCounts(
      SecondProofWay opened, SecondProofWay proof, boolean isEnough) {
    hasPasswordAndPasskey();
    anna.changesSim(clock.instant());
    var browser = openedBy(opened);

    assertThat(act(browser)).isEqualTo("SecondProofRequired");
    assertThat(typename(prove(browser, proof))).isEqualTo("Proved");

    assertThat(act(browser)).isEqualTo(isEnough ? "PasswordsDiffer" : "SecondProofRequired");
  }

  @Test
  void aProofIsGoodForFiveMinutesAndForItsSessionAlone() {
    hasPasswordAndPasskey();
    anna.changesSim(clock.instant());
    var browser = openedBy(SecondProofWay.CODE);
    var another = openedBy(SecondProofWay.CODE);

    var proved = TestProofs.withPassword(browser, PASSWORD);

    assertThat(proved.path("way").asString()).isEqualTo("PASSWORD");
    assertThat(Instant.parse(proved.path("until").asString()))
        .isEqualTo(clock.instant().plusSeconds(300));
    assertThat(act(another)).isEqualTo("SecondProofRequired");
    clock.passes(Duration.ofMinutes(4).plusSeconds(59));
    assertThat(act(browser)).isEqualTo("PasswordsDiffer");
    clock.passes(Duration.ofSeconds(1));
    assertThat(act(browser)).isEqualTo("SecondProofRequired");
  }

  @Test
  void theRefusalSaysWhyAndWhatWouldDo() {
    hasPasswordAndPasskey();
    anna.changesSim(clock.instant());

    var refused = setPassword(openedBy(SecondProofWay.CODE));

    assertThat(refused.path("message").asString()).contains("SIM-карту этого номера меняли");
    assertThat(refused.path("ways").toString()).isEqualTo("[\"PASSWORD\",\"PASSKEY\"]");
  }

  @Test
  void whoHasNothingToProveWithIsToldUntilWhenAndWhomToCall() {
    anna.changesSim(clock.instant());

    var refused = setPassword(openedBy(SecondProofWay.CODE));

    assertThat(refused.path("ways")).isEmpty();
    assertThat(refused.path("message").asString()).contains("Подождите: с ", "0890");
  }

  @Test
  void nothingIsDoneThatIsRefused() {
    anna.changesSim(clock.instant());
    var browser = openedBy(SecondProofWay.CODE);

    assertThat(typename(setPassword(browser))).isEqualTo("SecondProofRequired");
    assertThat(typename(TestPasskeys.request(browser))).isEqualTo("SecondProofRequired");
    assertThat(typename(TestPasskeys.add(browser, phone.make("{}"), "Телефон")))
        .isEqualTo("SecondProofRequired");

    assertThat(browser.ask("{ viewer { password { since } passkeys { id } } }").toString())
        .isEqualTo("{\"viewer\":{\"password\":null,\"passkeys\":[]}}");
  }

  @Test
  void aPasskeyIsNotRemovedByTheSimAlone() {
    var id = TestPasskeys.added(signedIn.browserOf(anna.msisdn), phone, "Телефон");
    anna.changesSim(clock.instant());
    var browser = openedBy(SecondProofWay.CODE);
    var removing = "mutation { removePasskey(input: {id: \"%s\"}) { __typename } }".formatted(id);

    assertThat(typename(browser.ask(removing).path("removePasskey")))
        .isEqualTo("SecondProofRequired");
    prove(browser, SecondProofWay.PASSKEY);
    assertThat(typename(browser.ask(removing).path("removePasskey"))).isEqualTo("PasskeyRemoved");
  }

  @Test
  void aPasswordThatCameToTheNewSimProvesNothing() {
    hasPasswordAndPasskey();
    anna.changesSim(clock.instant());
    anna.wasSentPassword(anna.line, clock.instant());
    var byCode = openedBy(SecondProofWay.CODE);
    var byPassword = openedBy(SecondProofWay.PASSWORD);

    TestProofs.withPassword(byCode, PASSWORD);
    prove(byPassword, SecondProofWay.CODE);

    assertThat(act(byCode)).isEqualTo("SecondProofRequired");
    assertThat(act(byPassword)).isEqualTo("SecondProofRequired");
    assertThat(setPassword(byCode).path("ways").toString()).isEqualTo("[\"PASSKEY\"]");
  }

  @Test
  void whoComesByContractIsAskedToAndACodeGoesToTheirNumber() {
    var atHome = signedIn.browserOf(anna.msisdn);
    set(atHome);
    db.execute(
        "update password_credential set account_id = ? where account_id = ?",
        anna.home.value(),
        anna.line.value());
    anna.changesSim(clock.instant());
    var browser = signedIn.browser();
    enter(browser, anna.contract);

    assertThat(act(browser)).isEqualTo("SecondProofRequired");
    clock.passes(Duration.ofMinutes(1));
    assertThat(TestProofs.requestCode(browser).path("msisdn").asString()).isEqualTo(anna.msisdn);
    TestProofs.withCode(browser, signedIn.code(anna.msisdn));
    assertThat(act(browser)).isEqualTo("PasswordsDiffer");
  }

  @Test
  @Rule({"R27", "S5"})
  void wrongProofsCountToTheLockoutOfTheDoorAndTheSessionStays() {
    hasPasswordAndPasskey();
    var browser = openedBy(SecondProofWay.CODE);

    var first = TestProofs.withPassword(browser, WRONG);
    var second = TestProofs.withPasskey(browser, "{}");
    var third = signedIn.signIn(signedIn.browser(), anna.msisdn, "000000");

    assertThat(first.path("attemptsLeft").asInt()).isEqualTo(2);
    assertThat(second.path("attemptsLeft").asInt()).isEqualTo(1);
    assertThat(typename(third)).isEqualTo("SignInLocked");
    var locked = TestProofs.withPassword(browser, PASSWORD);
    assertThat(typename(locked)).isEqualTo("ProofLocked");
    assertThat(Instant.parse(locked.path("retryAfter").asString()))
        .isEqualTo(clock.instant().plusSeconds(600));
    assertThat(typename(TestProofs.withCode(browser, "000000"))).isEqualTo("ProofLocked");
    assertThat(typename(TestProofs.requestCode(browser))).isEqualTo("ProofCodeNotSent");
    assertThat(browser.ask("{ viewer { id } }").path("viewer").isObject()).isTrue();
  }

  @Test
  void aCodeIsTakenOnceAndInTheBrowserThatAsked() {
    hasPasswordAndPasskey();
    var browser = openedBy(SecondProofWay.PASSWORD);
    var another = openedBy(SecondProofWay.PASSWORD);
    clock.passes(Duration.ofMinutes(1));
    TestProofs.requestCode(browser);
    var code = signedIn.code(anna.msisdn);

    assertThat(typename(TestProofs.requestCode(browser))).isEqualTo("ProofCodeNotSent");
    assertThat(typename(TestProofs.withCode(another, code))).isEqualTo("WrongProof");
    assertThat(typename(TestProofs.withCode(browser, code))).isEqualTo("Proved");
    assertThat(typename(TestProofs.withCode(browser, code))).isEqualTo("WrongProof");
  }

  @Test
  void anothersPasskeyProvesNothing() {
    hasPasswordAndPasskey();
    var neighbours = new TestAuthenticator();
    TestPasskeys.added(signedIn.browserOf(signedIn.subscriber()), neighbours, "Чужой");
    var browser = openedBy(SecondProofWay.CODE);

    var answer = neighbours.sign(TestProofs.requestPasskey(browser));

    assertThat(typename(TestProofs.withPasskey(browser, answer))).isEqualTo("WrongProof");
    var atTheDoor = phone.sign(TestPasskeys.requestSignIn(browser));
    assertThat(typename(TestProofs.withPasskey(browser, atTheDoor))).isEqualTo("WrongProof");
  }

  @Test
  void proofsEndWithTheirSession() {
    hasPasswordAndPasskey();
    var browser = openedBy(SecondProofWay.CODE);
    TestProofs.withPassword(browser, PASSWORD);
    int before = db.fetchCount(table("session_proof"));

    browser.ask("mutation { signOut { at } }");

    assertThat(db.fetchCount(table("session_proof"))).isEqualTo(before - 1);
  }

  private void hasPasswordAndPasskey() {
    var browser = signedIn.browserOf(anna.msisdn);
    set(browser);
    TestPasskeys.added(browser, phone, "Телефон Анны");
    clock.passes(Duration.ofMinutes(2));
  }

  private static void set(TestBrowser browser) {
    assertThat(typename(setPassword(browser))).isEqualTo("PasswordSet");
  }

  private TestBrowser openedBy(SecondProofWay way) {
    clock.passes(Duration.ofMinutes(12)); // so that there is another code this hour
    if (way == SecondProofWay.CODE) {
      return signedIn.browserOf(anna.msisdn);
    }
    var browser = signedIn.browser();
    if (way == SecondProofWay.PASSWORD) {
      enter(browser, anna.msisdn);
    } else {
      assertThat(typename(TestPasskeys.signIn(browser, phone))).isEqualTo("SignedIn");
    }
    return browser;
  }

  private static void enter(TestBrowser browser, String login) {
    var entered =
        browser.ask(
            "mutation ($login: String!, $password: String!) { signInWithPassword(input: {login:"
                + " $login, password: $password}) { __typename } }",
            Map.of("login", login, "password", PASSWORD));
    assertThat(typename(entered.path("signInWithPassword"))).isEqualTo("SignedIn");
  }

  private JsonNode prove(TestBrowser browser, SecondProofWay way) {
    return switch (way) {
      case CODE -> {
        clock.passes(Duration.ofMinutes(1));
        assertThat(typename(TestProofs.requestCode(browser))).isEqualTo("ProofCodeSent");
        yield TestProofs.withCode(browser, signedIn.code(anna.msisdn));
      }
      case PASSWORD -> TestProofs.withPassword(browser, PASSWORD);
      case PASSKEY ->
          TestProofs.withPasskey(browser, phone.sign(TestProofs.requestPasskey(browser)));
    };
  }

  /** Something marked that gets no further than its own first refusal. */
  private static String act(TestBrowser browser) {
    return typename(
        browser
            .ask(
                "mutation { changePassword(input: {oldPassword: \"a\", password: \"b\", repeat:"
                    + " \"c\"}) { __typename } }")
            .path("changePassword"));
  }

  private static JsonNode setPassword(TestBrowser browser) {
    return browser
        .ask(
            "mutation ($password: String!) { setPassword(input: {password: $password, repeat:"
                + " $password}) { __typename ... on SecondProofRequired { message ways } } }",
            Map.of("password", PASSWORD))
        .path("setPassword");
  }

  private static String moment(Instant at) {
    return at.toString().replace("T", " ").replace("Z", "");
  }
}
