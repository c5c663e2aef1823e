package kabinet.identity.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole way, with an independent OpenID Connect provider at the other end. */
@KabinetTest
class NetworkTests {

  private static final MockOAuth2Server NETWORK = new MockOAuth2Server();
  private static final AtomicInteger SUBJECTS = new AtomicInteger();

  @Autowired SignedIn signedIn;
  @Autowired Identity identity;
  @Autowired TestClock clock;
  @Autowired DSLContext db;

  @DynamicPropertySource
  static void networks(DynamicPropertyRegistry properties) {
    NETWORK.start();
    network(properties, "one", NETWORK.tokenEndpointUrl("one").toString(), "one");
    network(properties, "two", NETWORK.tokenEndpointUrl("two").toString(), "two");
    network(properties, "forged", NETWORK.tokenEndpointUrl("forged").toString(), "one");
    network(properties, "down", "http://localhost:1/token", "down");
  }

  private static void network(
      DynamicPropertyRegistry properties, String id, String tokens, String keys) {
    var network = "kabinet.networks." + id;
    properties.add(network + ".name.ru", () -> "Сеть " + id);
    properties.add(network + ".name.en", () -> "Network " + id);
    properties.add(network + ".client-id", () -> "kabinet");
    properties.add(network + ".client-secret", () -> "secret");
    properties.add(network + ".scopes", () -> "openid,profile");
    properties.add(network + ".issuer-uri", () -> NETWORK.issuerUrl(id).toString());
    properties.add(
        network + ".authorization-uri", () -> NETWORK.authorizationEndpointUrl(id).toString());
    properties.add(network + ".token-uri", () -> tokens);
    properties.add(network + ".jwk-set-uri", () -> NETWORK.jwksUrl(keys).toString());
  }

  @Test
  @Rule("R18")
  void aNetworkIsLinkedInASessionAndThenOpensOne() {
    var subject = somebody();
    var anna = signedIn.browserOf(signedIn.subscriber());

    assertThat(link(anna, "one", subject)).isEqualTo("/settings?network=linked#networks");
    var elsewhere = signedIn.browser();
    assertThat(signIn(elsewhere, "one", subject)).isEqualTo("/");

    var session = "{ viewer { id session { way } } }";
    assertThat(elsewhere.ask(session).path("viewer").path("session").path("way").asString())
        .isEqualTo("NETWORK");
    assertThat(elsewhere.ask(session).path("viewer").path("id"))
        .isEqualTo(anna.ask(session).path("viewer").path("id"));
    var linked = Journey.linked(anna);
    assertThat(linked).hasSize(1);
    assertThat(linked.get(0).path("network").toString())
        .isEqualTo("{\"id\":\"one\",\"name\":\"Сеть one\"}");
    assertThat(linked.get(0).path("name").asString()).isEqualTo("Name of " + subject);
    assertThat(linked.get(0).path("lastUsedAt").isNull()).isFalse();
  }

  @Test
  @Rule("R18")
  void linkingLeavesTheSessionAsItIs() {
    var anna = signedIn.browserOf(signedIn.subscriber());
    var before = anna.cookie("KABINET_SESSION");

    link(anna, "one", somebody());

    assertThat(anna.cookie("KABINET_SESSION")).isEqualTo(before);
    assertThat(anna.ask("{ viewer { session { way } } }").toString()).contains("CODE");
  }

  @Test
  @Rule("R18")
  void onePersonLinksSeveralNetworksAndEachOpens() {
    var anna = signedIn.browserOf(signedIn.subscriber());
    var first = somebody();
    var second = somebody();

    link(anna, "one", first);
    link(anna, "two", second);

    assertThat(Journey.linked(anna)).hasSize(2);
    assertThat(signIn(signedIn.browser(), "one", first)).isEqualTo("/");
    assertThat(signIn(signedIn.browser(), "two", second)).isEqualTo("/");
  }

  @Test
  @Rule("R18")
  void whomNobodyLinkedIsLedBackAndGetsNoAccount() {
    var nobody = signedIn.browser();

    assertThat(signIn(nobody, "one", somebody())).isEqualTo("/sign-in?network=unknown");
    assertThat(Journey.isSignedIn(nobody)).isFalse();
  }

  @Test
  @Rule("R18")
  void anEmailLinksNobodyVerifiedOrNot() {
    var subject = somebody();
    var owner = signedIn.browserOf(signedIn.subscriber());
    link(owner, "one", subject);
    var sameMailbox = Map.of("email", "vera@example.org", "email_verified", (Object) true);

    assertThat(signIn(signedIn.browser(), "one", somebody(), sameMailbox))
        .isEqualTo("/sign-in?network=unknown");
  }

  @Test
  @Rule("R18")
  void oneSubjectIsOnePersonAndAnotherIsTold() {
    var subject = somebody();
    var anna = signedIn.browserOf(signedIn.subscriber());
    var boris = signedIn.browserOf(signedIn.subscriber());
    link(anna, "one", subject);

    assertThat(link(boris, "one", subject)).isEqualTo("/settings?network=taken#networks");
    assertThat(Journey.linked(boris)).isEmpty();
    assertThat(link(anna, "one", subject)).isEqualTo("/settings?network=linked#networks");
    assertThat(Journey.linked(anna)).hasSize(1);
  }

  @Test
  @Rule("R18")
  void anUnlinkedNetworkOpensNothingAndCanBeLinkedByAnother() {
    var subject = somebody();
    var anna = signedIn.browserOf(signedIn.subscriber());
    link(anna, "one", subject);
    var id = Journey.linked(anna).get(0).path("id").asString();

    assertThat(Journey.unlink(anna, id).toString()).contains("IdentityUnlinked", "\"one\"");
    assertThat(Journey.unlink(anna, id).toString()).contains("NOT_FOUND");
    assertThat(signIn(signedIn.browser(), "one", subject)).isEqualTo("/sign-in?network=unknown");
    var boris = signedIn.browserOf(signedIn.subscriber());
    assertThat(link(boris, "one", subject)).isEqualTo("/settings?network=linked#networks");
  }

  @Test
  @Rule("R18")
  void nobodyUnlinksWhatIsAnothers() {
    var anna = signedIn.browserOf(signedIn.subscriber());
    link(anna, "one", somebody());
    var id = Journey.linked(anna).get(0).path("id").asString();

    var boris = signedIn.browserOf(signedIn.subscriber());
    assertThat(Journey.unlink(boris, id).toString()).contains("NOT_FOUND");
    assertThat(Journey.unlink(signedIn.browser(), id).toString()).contains("UNAUTHENTICATED");
    assertThat(Journey.linked(anna)).hasSize(1);
  }

  @Test
  @Rule("R18")
  void theLastWayInStays() {
    var msisdn = signedIn.subscriber();
    var anna = signedIn.browserOf(msisdn);
    var user = new UserId(Long.parseLong(msisdn.substring(1)));
    link(anna, "one", somebody());
    var contract = "5" + msisdn.substring(1);
    identity.register(
        List.of(
            new Login(contract, LoginKind.CONTRACT, user, new AccountId(user.value()), "Анна")));
    db.execute("update session set identifier = ? where identifier = ?", contract, msisdn);
    identity.withdraw(List.of(msisdn));
    var id = Journey.linked(anna).get(0).path("id").asString();

    assertThat(Journey.unlink(anna, id).toString()).contains("LastWayIn", "задайте пароль");
    assertThat(Journey.linked(anna)).hasSize(1);
  }

  @Test
  @Rule("R18")
  void aNetworkLinkedThroughALoginThatIsGoneOpensNothing() {
    var subject = somebody();
    var msisdn = signedIn.subscriber();
    link(signedIn.browserOf(msisdn), "one", subject);
    identity.withdraw(List.of(msisdn));

    assertThat(signIn(signedIn.browser(), "one", subject)).isEqualTo("/sign-in?network=unknown");
    signedIn.register(msisdn, 77_000_000_001L, "Новый");
    assertThat(signIn(signedIn.browser(), "one", subject)).isEqualTo("/sign-in?network=unknown");
  }

  @Test
  @Rule("R18")
  void linkingNeedsASessionAndItsOwnOne() {
    var stranger = signedIn.browser();
    assertThat(Journey.toLink(stranger, "one")).isEmpty();
    var anna = signedIn.browserOf(signedIn.subscriber());
    var msisdn = signedIn.subscriber();

    var there = Journey.toLink(anna, "one");
    var back = throughTheNetwork("one", there, somebody(), Map.of());
    anna.ask("mutation { signOut { at } }");
    signedIn.requestCode(anna, msisdn);
    signedIn.signIn(anna, msisdn, signedIn.code(msisdn));

    assertThat(Journey.arrive(anna, back)).isEqualTo("/settings?network=expired#networks");
    assertThat(Journey.linked(anna)).isEmpty();
  }

  @Test
  void aReturnIsGoodOnceForOneBrowserAndTenMinutes() {
    var anna = signedIn.browserOf(signedIn.subscriber());
    var subject = somebody();
    link(anna, "one", subject);
    var browser = signedIn.browser();
    var there = Journey.toSignIn(browser, "one");
    var back = throughTheNetwork("one", there, subject, Map.of());
    var expired = "/sign-in?network=expired";

    assertThat(Journey.arrive(signedIn.browser(), back)).isEqualTo(expired);
    assertThat(Journey.arrive(browser, back)).isEqualTo("/");
    browser.ask("mutation { signOut { at } }");
    assertThat(Journey.arrive(browser, back)).isEqualTo(expired);

    var late = Journey.throughTheNetwork(Journey.toSignIn(browser, "one"));
    clock.passes(Duration.ofMinutes(11));
    assertThat(Journey.arrive(browser, late)).isEqualTo(expired);
    assertThat(Journey.isSignedIn(browser)).isFalse();
  }

  @Test
  void aReturnToAnotherNetworkIsNoReturn() {
    var browser = signedIn.browser();
    var back = Journey.throughTheNetwork(Journey.toSignIn(browser, "one"));

    assertThat(Journey.arrive(browser, back.replace("/one?", "/two?")))
        .isEqualTo("/sign-in?network=expired");
  }

  @ParameterizedTest
  @CsvSource({
    "one, error=access_denied, refused",
    "one, error=server_error, failed",
    "one, error=temporarily_unavailable&error_description=%3Cscript%3E, failed",
    "one, code=made-up, failed",
    "down, code=any, failed"
  })
  void whateverANetworkAnswersThereIsAWord(String network, String said, String word) {
    var browser = signedIn.browser();
    assertThat(Journey.back(browser, network, Journey.toSignIn(browser, network), said))
        .isEqualTo("/sign-in?network=" + word);
    assertThat(Journey.isSignedIn(browser)).isFalse();

    var anna = signedIn.browserOf(signedIn.subscriber());
    assertThat(Journey.back(anna, network, Journey.toLink(anna, network), said))
        .isEqualTo("/settings?network=" + word + "#networks");
    assertThat(Journey.linked(anna)).isEmpty();
    assertThat(Journey.isSignedIn(anna)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?code=x", "?state=x", "?error=access_denied", "?code=x&state=y"})
  void aReturnThatNobodyBeganIsNoReturn(String question) {
    assertThat(Journey.arrive(signedIn.browser(), "/login/oauth2/code/one" + question))
        .isEqualTo("/sign-in?network=expired");
  }

  @Test
  void anIdTokenSignedByAnotherIsNotBelieved() {
    assertThat(signIn(signedIn.browser(), "forged", somebody()))
        .isEqualTo("/sign-in?network=failed");
  }

  @Test
  void anIdTokenForAnotherQuestionOrAnotherReaderIsNotBelieved() {
    assertThat(signIn(signedIn.browser(), "one", somebody(), Map.of("nonce", "another")))
        .isEqualTo("/sign-in?network=failed");
    assertThat(signIn(signedIn.browser(), "one", somebody(), Map.of("aud", List.of("another"))))
        .isEqualTo("/sign-in?network=failed");
    assertThat(signIn(signedIn.browser(), "one", somebody(), Map.of("iss", "https://else.where")))
        .isEqualTo("/sign-in?network=failed");
  }

  @Test
  void everythingIsAskedForWithAProofKeyStateAndNonce() {
    var browser = signedIn.browser();
    var first = Journey.toSignIn(browser, "one");
    var second = Journey.toSignIn(browser, "one");

    assertThat(Journey.parameter(first, "code_challenge_method")).isEqualTo("S256");
    for (String once : List.of("state", "nonce", "code_challenge")) {
      assertThat(Journey.parameter(first, once))
          .hasSize(43)
          .isNotEqualTo(Journey.parameter(second, once));
    }
    assertThat(first).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "/settings, /settings",
    "/homes/account_1?kind=SMS, /homes/account_1?kind=SMS",
    "//evil.example, /",
    "/\\evil.example, /",
    "https://evil.example, /",
    "javascript:alert(1), /",
    "'/a\r\nSet-Cookie: x=y', /"
  })
  void onlyPagesOfOursAreGoneBackTo(String to, String where) {
    var subject = somebody();
    link(signedIn.browserOf(signedIn.subscriber()), "one", subject);
    var browser = signedIn.browser();
    var question = "?to=" + URLEncoder.encode(to, UTF_8);

    var there = Journey.toSignIn(browser, "one", question);
    var back = throughTheNetwork("one", there, subject, Map.of());

    assertThat(Journey.arrive(browser, back)).isEqualTo(where);
  }

  @Test
  void whoeverIsSignedInStaysWhoTheyAre() {
    var subject = somebody();
    link(signedIn.browserOf(signedIn.subscriber()), "one", subject);
    var boris = signedIn.browserOf(signedIn.subscriber());
    var before = boris.ask("{ viewer { id } }");

    assertThat(signIn(boris, "one", subject)).isEqualTo("/");
    assertThat(boris.ask("{ viewer { id } }")).isEqualTo(before);
  }

  @Test
  void thoseSwitchedOnAreListedToAnybody() {
    var names =
        signedIn.browser().ask("{ signInNetworks { id name } }").path("signInNetworks").toString();

    assertThat(names).contains("\"one\"", "Сеть one").doesNotContain("VK");
    assertThat(signedIn.browser().visit("/oauth2/authorization/vk").getStatus()).isEqualTo(200);
    var anna = signedIn.browserOf(signedIn.subscriber());
    assertThat(Journey.toLink(anna, "vk")).isEmpty();
  }

  private String link(TestBrowser browser, String network, String subject) {
    var there = Journey.toLink(browser, network);
    return Journey.arrive(browser, throughTheNetwork(network, there, subject, Map.of()));
  }

  private String signIn(TestBrowser browser, String network, String subject) {
    return signIn(browser, network, subject, Map.of());
  }

  private String signIn(
      TestBrowser browser, String network, String subject, Map<String, Object> claims) {
    var there = Journey.toSignIn(browser, network);
    return Journey.arrive(browser, throughTheNetwork(network, there, subject, claims));
  }

  /** As that subject, who said yes. */
  private static String throughTheNetwork(
      String network, String address, String subject, Map<String, Object> more) {
    var claims = new HashMap<String, Object>(Map.of("name", "Name of " + subject));
    claims.putAll(more);
    NETWORK.enqueueCallback(
        new DefaultOAuth2TokenCallback(network, subject, "JWT", List.of("kabinet"), claims, 3600));
    return Journey.throughTheNetwork(address);
  }

  private static String somebody() {
    return "somebody-" + SUBJECTS.incrementAndGet();
  }
}
