package kabinet.identity.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import kabinet.TestBrowser;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** A browser's way to a network and back, step by step. */
final class Journey {

  private static final HttpClient NETWORK = HttpClient.newHttpClient();
  private static final String LINK =
      "mutation ($network: ID!) { linkIdentity(input: {network: $network}) { __typename"
          + " ... on LinkingStarted { url } } }";
  private static final String LINKED =
      "{ viewer { linkedIdentities { id network { id name } name linkedAt lastUsedAt } } }";

  private Journey() {}

  /** Where signing in through that network leads. */
  static String toSignIn(TestBrowser browser, String network) {
    return toSignIn(browser, network, "");
  }

  static String toSignIn(TestBrowser browser, String network, String question) {
    return location(browser.visit("/oauth2/authorization/" + network + question));
  }

  /** Where linking that network leads. */
  static String toLink(TestBrowser browser, String network) {
    return startLinking(browser, network).path("linkIdentity").path("url").asString();
  }

  static JsonNode startLinking(TestBrowser browser, String network) {
    return browser.ask(LINK, Map.of("network", network));
  }

  /** The network sends them back; nobody is asked anything there. */
  static String throughTheNetwork(String address) {
    try {
      var answer =
          NETWORK.send(
              HttpRequest.newBuilder(URI.create(address)).GET().build(), BodyHandlers.ofString());
      var back = URI.create(answer.headers().firstValue("Location").orElseThrow());
      return back.getRawPath() + "?" + back.getRawQuery();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Back with whatever the network has to say. */
  static String back(TestBrowser browser, String network, String address, String said) {
    return location(
        browser.visit(
            "/login/oauth2/code/"
                + network
                + "?"
                + said
                + "&state="
                + parameter(address, "state")));
  }

  /** Where the cabinet leads whoever comes back. */
  static String arrive(TestBrowser browser, String back) {
    return location(browser.visit(back));
  }

  static String parameter(String address, String name) {
    return Objects.requireNonNull(
        UriComponentsBuilder.fromUriString(address).build().getQueryParams().getFirst(name), name);
  }

  static JsonNode linked(TestBrowser browser) {
    return browser.ask(LINKED).path("viewer").path("linkedIdentities");
  }

  static JsonNode unlink(TestBrowser browser, String id) {
    return browser.ask(
        "mutation ($id: ID!) { unlinkIdentity(input: {id: $id}) { __typename"
            + " ... on IdentityUnlinked { network { id } } ... on UserError { message } } }",
        Map.of("id", id));
  }

  static boolean isSignedIn(TestBrowser browser) {
    return browser.ask("{ viewer { id } }").path("viewer").isObject();
  }

  private static String location(MockHttpServletResponse response) {
    assertThat(response.getStatus()).isEqualTo(302);
    return Objects.requireNonNull(response.getHeader("Location"));
  }
}
