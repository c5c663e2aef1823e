package kabinet.identity.proof;

import static kabinet.TestPasskeys.typename;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SimHolder;
import kabinet.SqlStatements;
import kabinet.TestAuthenticator;
import kabinet.TestClock;
import kabinet.TestPasskeys;
import kabinet.TestProofs;
import kabinet.identity.Identity;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@Rule({"B1", "B2"})
class SecondProofTests {

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

  @Test
  void aSimOfLongAgoAsksForNothingAndCostsOneStatement() {
    var browser = signedIn.browserOf(anna.msisdn);

    var sent =
        SqlStatements.during(() -> assertThat(Prover.act(browser)).isEqualTo("PasswordsDiffer"));

    assertThat(sent).hasSize(3); // the session, the SIMs, and the logins no password may repeat
  }

  @Test
  void aLinesFirstSimIsNoChange() {
    db.execute(
        "update sim_card set activated_at = ? where account_id = ?",
        moment(clock.instant()),
        anna.line.value());

    assertThat(Prover.act(signedIn.browserOf(anna.msisdn))).isEqualTo("PasswordsDiffer");
  }

  @Test
  void theGuardHoldsFor72Hours() {
    anna.changesSim(clock.instant());
    clock.passes(Duration.ofHours(71).plusMinutes(59));
    var browser = signedIn.browserOf(anna.msisdn);

    assertThat(Prover.act(browser)).isEqualTo("SecondProofRequired");
    clock.passes(Duration.ofMinutes(1));
    assertThat(Prover.act(browser)).isEqualTo("PasswordsDiffer");
  }

  @Test
  void theRefusalSaysWhyAndWhatWouldDo() {
    prover.hasPasswordAndPasskey();
    anna.changesSim(clock.instant());

    var refused = Prover.setPassword(prover.openedBy(SecondProofWay.CODE));

    assertThat(refused.path("message").asString()).contains("SIM-карту этого номера меняли");
    assertThat(refused.path("ways").toString()).isEqualTo("[\"PASSWORD\",\"PASSKEY\"]");
  }

  @Test
  void whoHasNothingToProveWithIsToldUntilWhenAndWhomToCall() {
    anna.changesSim(clock.instant());

    var refused = Prover.setPassword(prover.openedBy(SecondProofWay.CODE));

    assertThat(refused.path("ways")).isEmpty();
    assertThat(refused.path("message").asString()).contains("Подождите: с ", "0890");
  }

  @Test
  void nothingIsDoneThatIsRefused() {
    anna.changesSim(clock.instant());
    var browser = prover.openedBy(SecondProofWay.CODE);

    assertThat(typename(Prover.setPassword(browser))).isEqualTo("SecondProofRequired");
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
    var browser = prover.openedBy(SecondProofWay.CODE);
    var removing = "mutation { removePasskey(input: {id: \"%s\"}) { __typename } }".formatted(id);

    assertThat(typename(browser.ask(removing).path("removePasskey")))
        .isEqualTo("SecondProofRequired");
    prover.prove(browser, SecondProofWay.PASSKEY);
    assertThat(typename(browser.ask(removing).path("removePasskey"))).isEqualTo("PasskeyRemoved");
  }

  @Test
  void whoComesByContractIsAskedToAndACodeGoesToTheirNumber() {
    var atHome = signedIn.browserOf(anna.msisdn);
    Prover.set(atHome);
    db.execute(
        "update password_credential set account_id = ? where account_id = ?",
        anna.home.value(),
        anna.line.value());
    anna.changesSim(clock.instant());
    var browser = signedIn.browser();
    Prover.enter(browser, anna.contract);

    assertThat(Prover.act(browser)).isEqualTo("SecondProofRequired");
    clock.passes(Duration.ofMinutes(1));
    assertThat(TestProofs.requestCode(browser).path("msisdn").asString()).isEqualTo(anna.msisdn);
    TestProofs.withCode(browser, signedIn.code(anna.msisdn));
    assertThat(Prover.act(browser)).isEqualTo("PasswordsDiffer");
  }

  private static String moment(Instant at) {
    return at.toString().replace("T", " ").replace("Z", "");
  }
}
