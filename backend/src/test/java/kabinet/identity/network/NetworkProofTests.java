package kabinet.identity.network;

import static kabinet.TestPasskeys.typename;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kabinet.Rule;
import kabinet.SimHolder;
import kabinet.TestAuthenticator;
import kabinet.TestBrowser;
import kabinet.TestPasskeys;
import kabinet.TestProofs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** B2: whoever took over a SIM lets no network of theirs in, and takes nobody's away. */
class NetworkProofTests extends NetworkTest {

  private final TestAuthenticator phone = new TestAuthenticator();
  private TestBrowser browser;
  private String linked;

  @BeforeEach
  void annaHasAPasskeyAndANetworkAndLosesHerSim() {
    var anna = new SimHolder(db, identity);
    var before = signedIn.browserOf(anna.msisdn);
    TestPasskeys.added(before, phone, "Телефон");
    link(before, "one", somebody());
    linked = Journey.linked(before).get(0).path("id").asString();
    anna.changesSim(clock.instant());
    clock.passes(Duration.ofMinutes(12));
    browser = signedIn.browserOf(anna.msisdn);
  }

  @Test
  @Rule({"R18", "B2"})
  void nothingIsLinkedByTheNewSimAlone() {
    var refused = Journey.startLinking(browser, "two").path("linkIdentity");

    assertThat(typename(refused)).isEqualTo("SecondProofRequired");
    assertThat(startTheOldWay().toString()).contains("FORBIDDEN");
    assertThat(db.fetchValue("select count(*) from network_trip where provider = 'two'"))
        .isEqualTo(0L);
  }

  @Test
  @Rule({"R18", "B2"})
  void nothingIsUnlinkedByTheNewSimAlone() {
    var refused = Journey.unlink(browser, linked).path("unlinkIdentity");

    assertThat(typename(refused)).isEqualTo("SecondProofRequired");
    assertThat(Journey.linked(browser)).hasSize(1);
  }

  @Test
  @Rule({"R18", "B2"})
  void withASecondProofBothAreDone() {
    TestProofs.withPasskey(browser, phone.sign(TestProofs.requestPasskey(browser)));

    assertThat(startTheOldWay().path("startLinkingIdentity").path("url").asString())
        .contains("/two/");
    assertThat(link(browser, "two", somebody())).isEqualTo("/settings?network=linked#networks");
    assertThat(typename(Journey.unlink(browser, linked).path("unlinkIdentity")))
        .isEqualTo("IdentityUnlinked");
  }

  private JsonNode startTheOldWay() {
    return browser.ask(
        "mutation ($network: ID!) { startLinkingIdentity(input: {network: $network}) { url } }",
        Map.of("network", "two"));
  }
}
