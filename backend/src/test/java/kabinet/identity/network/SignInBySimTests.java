package kabinet.identity.network;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.forbidden;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Duration;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SimHolder;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.identity.Identity;
import kabinet.identity.LostDevices;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** The operator's own mobile network says the number, as CAMARA's Number Verification does. */
@KabinetTest
@Rule({"R15", "S12"})
class SignInBySimTests {

  private static final WireMockServer MOBILE =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private static final String WAY = "{ viewer { session { way } } }";

  @Autowired SignedIn signedIn;
  @Autowired Identity identity;
  @Autowired DSLContext db;
  @Autowired TestClock clock;
  @Autowired LostDevices devices;
  @Autowired TransactionOperations transaction;

  private SimHolder anna;

  @DynamicPropertySource
  static void mobileNetwork(DynamicPropertyRegistry properties) {
    MOBILE.start();
    var here = "kabinet.networks.sim.";
    properties.add(here + "client-id", () -> "kabinet");
    properties.add(here + "client-secret", () -> "secret");
    properties.add(here + "authorization-uri", () -> "https://mobile.example/authorize");
    properties.add(here + "token-uri", () -> MOBILE.url("/token"));
    properties.add(here + "user-info-uri", () -> MOBILE.url("/device-phone-number"));
  }

  @BeforeEach
  void annaHasANumber() {
    anna = new SimHolder(db, identity);
    MOBILE.resetAll();
    MOBILE.stubFor(
        post("/token")
            .withBasicAuth("kabinet", "secret")
            .willReturn(okJson("{\"access_token\":\"t\",\"token_type\":\"Bearer\"}")));
  }

  @Test
  void thePhoneOpensItsOwnCabinetWithNothingTyped() {
    says(anna.msisdn);
    var phone = signedIn.browser();

    assertThat(comeBySim(phone)).isEqualTo("/");

    assertThat(phone.ask(WAY).toString()).contains("SIM");
    assertThat(phone.ask("{ viewer { id } }"))
        .isEqualTo(signedIn.browserOf(anna.msisdn).ask("{ viewer { id } }"));
  }

  @Test
  void aNewSimIsNotEnoughFor72Hours() {
    says(anna.msisdn);
    anna.changesSim(clock.instant());
    clock.passes(Duration.ofHours(71).plusMinutes(59));
    var phone = signedIn.browser();

    assertThat(comeBySim(phone)).isEqualTo("/sign-in?network=sim_changed");
    assertThat(Journey.isSignedIn(phone)).isFalse();
    clock.passes(Duration.ofMinutes(1));
    assertThat(comeBySim(phone)).isEqualTo("/");
  }

  /** A guest of the phone's hotspot comes as its number, and cannot read its messages. */
  @Test
  @Rule("B2")
  void noSecretIsSetByTheSimAloneUntilACodeIsReadOffThePhone() {
    says(anna.msisdn);
    var guest = signedIn.browser();
    comeBySim(guest);

    assertThat(setPassword(guest)).contains("SecondProofRequired", "CODE");

    guest.ask("mutation { requestProofCode { __typename } }");
    var code = signedIn.code(anna.msisdn);
    guest.ask("mutation { proveWithCode(input: {code: \"" + code + "\"}) { __typename } }");
    assertThat(setPassword(guest)).contains("PasswordSet");
  }

  private static String setPassword(TestBrowser browser) {
    return browser
        .ask(
            """
            mutation {
              setPassword(input: {password: "violet-anchor-17", repeat: "violet-anchor-17"}) {
                __typename
                ... on SecondProofRequired { ways }
              }
            }
            """)
        .toString();
  }

  @Test
  @Rule({"R30", "S9"})
  void aLostPhoneOpensNothing() {
    says(anna.msisdn);
    transaction.executeWithoutResult(begun -> devices.mark(anna.line));
    var phone = signedIn.browser();

    assertThat(comeBySim(phone)).isEqualTo("/sign-in?network=lost");
    assertThat(Journey.isSignedIn(phone)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"devicePhoneNumber\":\"+79009999999\"}",
        "{\"devicePhoneNumber\":\"+15551234567\"}",
        "{\"devicePhoneNumber\":\"100000001\"}",
        "{\"devicePhoneNumber\":\"\"}",
        "{\"devicePhoneNumber\":null}",
        "{\"sub\":\"+79000000001\"}",
        "[]",
        "<html>"
      })
  void whomTheNetworkDoesNotSayIsNobody(String answer) {
    MOBILE.stubFor(get("/device-phone-number").willReturn(okJson(answer)));
    var phone = signedIn.browser();

    assertThat(comeBySim(phone)).isEqualTo("/sign-in?network=not_by_sim");
    assertThat(Journey.isSignedIn(phone)).isFalse();
  }

  @Test
  void overWifiTheNetworkRefuses() {
    MOBILE.stubFor(get(urlPathEqualTo("/device-phone-number")).willReturn(forbidden()));

    assertThat(comeBySim(signedIn.browser())).isEqualTo("/sign-in?network=not_by_sim");
    var phone = signedIn.browser();
    var there = Journey.toSignIn(phone, "sim");
    assertThat(Journey.back(phone, "sim", there, "error=access_denied"))
        .isEqualTo("/sign-in?network=not_by_sim");
  }

  @Test
  void itIsOfferedAtTheDoorAndLinkedByNobody() {
    var offered = "{ simNetwork { id name } signInNetworks { id } }";

    assertThat(signedIn.browser().ask(offered).toString())
        .contains("\"simNetwork\":{\"id\":\"sim\",\"name\":\"Мобильная сеть\"}")
        .contains("\"signInNetworks\":[]");
    assertThat(Journey.toLink(signedIn.browserOf(anna.msisdn), "sim")).isEmpty();
  }

  @Test
  void whoeverIsSignedInStaysWhoTheyAre() {
    says(anna.msisdn);
    var boris = signedIn.browserOf(signedIn.subscriber());
    var before = boris.ask("{ viewer { id } }");

    assertThat(comeBySim(boris)).isEqualTo("/");
    assertThat(boris.ask("{ viewer { id } }")).isEqualTo(before);
  }

  private static void says(String msisdn) {
    MOBILE.stubFor(
        get("/device-phone-number")
            .withHeader("Authorization", equalTo("Bearer t"))
            .willReturn(okJson("{\"devicePhoneNumber\":\"" + msisdn + "\"}")));
  }

  private static String comeBySim(TestBrowser browser) {
    return Journey.back(browser, "sim", Journey.toSignIn(browser, "sim"), "code=abc");
  }
}
