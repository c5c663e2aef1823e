package kabinet.identity.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kabinet.KabinetTest;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.identity.Identity;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An independent OpenID Connect provider at the other end of the way. */
@KabinetTest
abstract class NetworkTest {

  static final MockOAuth2Server NETWORK = new MockOAuth2Server();
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

  final String link(TestBrowser browser, String network, String subject) {
    var there = Journey.toLink(browser, network);
    return Journey.arrive(browser, throughTheNetwork(network, there, subject, Map.of()));
  }

  final String signIn(TestBrowser browser, String network, String subject) {
    return signIn(browser, network, subject, Map.of());
  }

  final String signIn(
      TestBrowser browser, String network, String subject, Map<String, Object> claims) {
    var there = Journey.toSignIn(browser, network);
    return Journey.arrive(browser, throughTheNetwork(network, there, subject, claims));
  }

  /** As that subject, who said yes. */
  static String throughTheNetwork(
      String network, String address, String subject, Map<String, Object> more) {
    var claims = new HashMap<String, Object>(Map.of("name", "Name of " + subject));
    claims.putAll(more);
    NETWORK.enqueueCallback(
        new DefaultOAuth2TokenCallback(network, subject, "JWT", List.of("kabinet"), claims, 3600));
    return Journey.throughTheNetwork(address);
  }

  static String somebody() {
    return "somebody-" + SUBJECTS.incrementAndGet();
  }
}
