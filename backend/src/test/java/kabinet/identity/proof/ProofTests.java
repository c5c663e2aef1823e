package kabinet.identity.proof;

import static kabinet.TestPasskeys.typename;
import static kabinet.identity.proof.Prover.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.table;

import java.time.Duration;
import java.time.Instant;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SimHolder;
import kabinet.TestAuthenticator;
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

@KabinetTest
@Rule({"B1", "B2"})
class ProofTests {

  private static final String WRONG = "violet-anchor-17";

  @Autowired SignedIn signedIn;
  @Autowired Identity identity;
  @Autowired DSLContext db;
  @Autowired TestClock clock;

  private final TestAuthenticator phone = new TestAuthenticator();
  private SimHolder anna;
  private Prover prover;

  @BeforeEach
  void annaHasANumber() {
    anna = new SimHolder(db, identity);
    prover = new Prover(signedIn, clock, anna, phone);
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
    prover.hasPasswordAndPasskey();
    anna.changesSim(clock.instant());
    var browser = prover.openedBy(opened);

    assertThat(Prover.act(browser)).isEqualTo("SecondProofRequired");
    assertThat(typename(prover.prove(browser, proof))).isEqualTo("Proved");

    assertThat(Prover.act(browser)).isEqualTo(isEnough ? "PasswordsDiffer" : "SecondProofRequired");
  }

  @Test
  void aProofIsGoodForFiveMinutesAndForItsSessionAlone() {
    prover.hasPasswordAndPasskey();
    anna.changesSim(clock.instant());
    var browser = prover.openedBy(SecondProofWay.CODE);
    var another = prover.openedBy(SecondProofWay.CODE);

    var proved = TestProofs.withPassword(browser, PASSWORD);

    assertThat(proved.path("way").asString()).isEqualTo("PASSWORD");
    assertThat(Instant.parse(proved.path("until").asString()))
        .isEqualTo(clock.instant().plusSeconds(300));
    assertThat(Prover.act(another)).isEqualTo("SecondProofRequired");
    clock.passes(Duration.ofMinutes(4).plusSeconds(59));
    assertThat(Prover.act(browser)).isEqualTo("PasswordsDiffer");
    clock.passes(Duration.ofSeconds(1));
    assertThat(Prover.act(browser)).isEqualTo("SecondProofRequired");
  }

  @Test
  void aPasswordThatCameToTheNewSimProvesNothing() {
    prover.hasPasswordAndPasskey();
    anna.changesSim(clock.instant());
    anna.wasSentPassword(anna.line, clock.instant());
    var byCode = prover.openedBy(SecondProofWay.CODE);
    var byPassword = prover.openedBy(SecondProofWay.PASSWORD);

    TestProofs.withPassword(byCode, PASSWORD);
    prover.prove(byPassword, SecondProofWay.CODE);

    assertThat(Prover.act(byCode)).isEqualTo("SecondProofRequired");
    assertThat(Prover.act(byPassword)).isEqualTo("SecondProofRequired");
    assertThat(Prover.setPassword(byCode).path("ways").toString()).isEqualTo("[\"PASSKEY\"]");
  }

  @Test
  @Rule({"R27", "S5"})
  void wrongProofsCountToTheLockoutOfTheDoorAndTheSessionStays() {
    prover.hasPasswordAndPasskey();
    var browser = prover.openedBy(SecondProofWay.CODE);

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
    prover.hasPasswordAndPasskey();
    var browser = prover.openedBy(SecondProofWay.PASSWORD);
    var another = prover.openedBy(SecondProofWay.PASSWORD);
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
    prover.hasPasswordAndPasskey();
    var neighbours = new TestAuthenticator();
    TestPasskeys.added(signedIn.browserOf(signedIn.subscriber()), neighbours, "Чужой");
    var browser = prover.openedBy(SecondProofWay.CODE);

    var answer = neighbours.sign(TestProofs.requestPasskey(browser));

    assertThat(typename(TestProofs.withPasskey(browser, answer))).isEqualTo("WrongProof");
    var atTheDoor = phone.sign(TestPasskeys.requestSignIn(browser));
    assertThat(typename(TestProofs.withPasskey(browser, atTheDoor))).isEqualTo("WrongProof");
  }

  @Test
  void proofsEndWithTheirSession() {
    prover.hasPasswordAndPasskey();
    var browser = prover.openedBy(SecondProofWay.CODE);
    TestProofs.withPassword(browser, PASSWORD);
    int before = db.fetchCount(table("session_proof"));

    browser.ask("mutation { signOut { at } }");

    assertThat(db.fetchCount(table("session_proof"))).isEqualTo(before - 1);
  }
}
