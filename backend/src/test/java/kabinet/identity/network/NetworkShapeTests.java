package kabinet.identity.network;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.List;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Each network answers as its documentation says; what it asks for is checked by the stub. */
@KabinetTest
@Rule("R18")
class NetworkShapeTests {

  private static final WireMockServer NETWORKS =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  @Autowired SignedIn signedIn;

  @DynamicPropertySource
  static void networks(DynamicPropertyRegistry properties) {
    NETWORKS.start();
    for (var network : List.of("vk", "yandex", "ok", "mail", "github")) {
      var here = "kabinet.networks." + network;
      properties.add(here + ".client-id", () -> "id-" + network);
      properties.add(here + ".client-secret", () -> "secret-" + network);
      properties.add(here + ".token-uri", () -> NETWORKS.url("/" + network + "/token"));
      properties.add(here + ".user-info-uri", () -> NETWORKS.url("/" + network + "/info"));
    }
    properties.add("kabinet.networks.ok.application-key", () -> "CBAPUBLIC");
    properties.add("kabinet.networks.google.client-id", () -> "id-google");
    properties.add("kabinet.networks.google.client-secret", () -> "secret-google");
  }

  @BeforeEach
  void forget() {
    NETWORKS.resetAll();
  }

  @Test
  void vkGetsItsDeviceAndStateBackAndIsAskedByAForm() {
    NETWORKS.stubFor(
        post("/vk/token")
            .withFormParam("grant_type", equalTo("authorization_code"))
            .withFormParam("client_id", equalTo("id-vk"))
            .withFormParam("code", equalTo("the-code"))
            .withFormParam("device_id", equalTo("device-7"))
            .withFormParam("state", matching("[A-Za-z0-9_-]{43}"))
            .withFormParam("code_verifier", matching("[A-Za-z0-9_-]{43}"))
            .withHeader("Authorization", absent())
            .willReturn(
                okJson(
                    "{\"access_token\":\"vk2.a.token\",\"refresh_token\":\"r\",\"id_token\":\"x\","
                        + "\"token_type\":\"Bearer\",\"expires_in\":3600,\"user_id\":1234567890,"
                        + "\"state\":\"s\",\"scope\":\"vkid.personal_info\"}")));
    NETWORKS.stubFor(
        post("/vk/info")
            .withFormParam("client_id", equalTo("id-vk"))
            .withFormParam("access_token", equalTo("vk2.a.token"))
            .willReturn(
                okJson(
                    "{\"user\":{\"user_id\":\"1234567890\",\"first_name\":\"Вера\","
                        + "\"last_name\":\"Ветрова\",\"email\":\"v@example.org\"}}")));

    assertThat(linkedThrough("vk", "code=the-code&type=code_v2&device_id=device-7"))
        .isEqualTo("Вера Ветрова");
  }

  @Test
  void yandexKnowsItsTokensByTheWordOAuth() {
    NETWORKS.stubFor(
        post("/yandex/token")
            .withBasicAuth("id-yandex", "secret-yandex")
            .willReturn(
                okJson(
                    "{\"token_type\":\"bearer\",\"access_token\":\"y0_token\","
                        + "\"expires_in\":124234123534,\"refresh_token\":\"r\"}")));
    NETWORKS.stubFor(
        get("/yandex/info")
            .withHeader("Authorization", equalTo("OAuth y0_token"))
            .willReturn(
                okJson(
                    "{\"login\":\"vera\",\"id\":\"1000034426\",\"client_id\":\"id-yandex\","
                        + "\"display_name\":\"Vera\",\"real_name\":\"Вера Ветрова\"}")));

    assertThat(linkedThrough("yandex", "code=1234567")).isEqualTo("Vera");
  }

  @Test
  void odnoklassnikiIsAskedWithASignature() {
    NETWORKS.stubFor(
        post("/ok/token")
            .withFormParam("client_id", equalTo("id-ok"))
            .withFormParam("client_secret", equalTo("secret-ok"))
            .willReturn(
                okJson(
                    "{\"access_token\":\"ok-token\",\"token_type\":\"session\","
                        + "\"refresh_token\":\"r\",\"expires_in\":\"1800\"}")));
    NETWORKS.stubFor(
        get(urlPathEqualTo("/ok/info"))
            .withQueryParam("application_key", equalTo("CBAPUBLIC"))
            .withQueryParam("method", equalTo("users.getCurrentUser"))
            .withQueryParam("format", equalTo("json"))
            .withQueryParam("access_token", equalTo("ok-token"))
            // md5 of the parameters in order, then md5 of token and secret, worked out by hand
            .withQueryParam("sig", equalTo("fe876bc6a583e9ce8a39220fa627e81e"))
            .willReturn(
                okJson(
                    "{\"uid\":\"566777888999\",\"name\":\"Вера Ветрова\","
                        + "\"first_name\":\"Вера\",\"last_name\":\"Ветрова\"}")));

    assertThat(linkedThrough("ok", "code=abc")).isEqualTo("Вера Ветрова");
  }

  @Test
  void mailTakesItsTokenInTheAddress() {
    NETWORKS.stubFor(
        post("/mail/token")
            .withBasicAuth("id-mail", "secret-mail")
            .willReturn(
                okJson(
                    "{\"access_token\":\"m+token/=\",\"expires_in\":3600,"
                        + "\"refresh_token\":\"r\"}")));
    NETWORKS.stubFor(
        get(urlPathEqualTo("/mail/info"))
            .withQueryParam("access_token", equalTo("m+token/="))
            .withHeader("Authorization", absent())
            .willReturn(
                okJson(
                    "{\"id\":\"11223344\",\"client_id\":\"id-mail\",\"name\":\"Вера Ветрова\","
                        + "\"nickname\":\"vera\",\"email\":\"v@example.org\"}")));

    assertThat(linkedThrough("mail", "code=abc")).isEqualTo("Вера Ветрова");
  }

  @Test
  void githubHasNumbersForIdsAndMayHaveNoNames() {
    NETWORKS.stubFor(
        post("/github/token")
            .withHeader("Accept", matching(".*application/json.*"))
            .withFormParam("client_secret", equalTo("secret-github"))
            .withFormParam("code_verifier", matching("[A-Za-z0-9_-]{43}"))
            .willReturn(
                okJson(
                    "{\"access_token\":\"gho_token\",\"scope\":\"read:user\","
                        + "\"token_type\":\"bearer\"}")));
    NETWORKS.stubFor(
        get("/github/info")
            .withHeader("Authorization", equalTo("Bearer gho_token"))
            .willReturn(okJson("{\"login\":\"vera\",\"id\":583231,\"name\":null,\"email\":null}")));

    assertThat(linkedThrough("github", "code=abc")).isEqualTo("vera");
  }

  @Test
  void googleIsAskedAsOpenIdConnectHasIt() {
    var there = Journey.toSignIn(signedIn.browser(), "google");

    assertThat(there).startsWith("https://accounts.google.com/o/oauth2/v2/auth?");
    assertThat(Journey.parameter(there, "scope")).isEqualTo("openid%20profile");
    assertThat(Journey.parameter(there, "nonce")).hasSize(43);
    assertThat(Journey.parameter(there, "client_id")).isEqualTo("id-google");
  }

  /** Networks say that something is wrong with a status of 200, too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"error\":\"bad_verification_code\"} | {}",
        "{\"access_token\":\"t\"} | {\"error_code\":102,\"error_msg\":\"PARAM_SESSION_EXPIRED\"}",
        "{\"access_token\":\"t\"} | {\"user\":{}}",
        "{\"access_token\":\"t\"} | {\"id\":\"\",\"uid\":\"\",\"user\":{\"user_id\":\"\"}}",
        "{\"access_token\":\"t\"} | <html>",
        "<html> | {}"
      })
  void anAnswerWithoutAnIdIsNobody(String token, String info) {
    NETWORKS.stubFor(post(anyUrl()).atPriority(9).willReturn(okJson(info)));
    NETWORKS.stubFor(get(anyUrl()).willReturn(okJson(info)));
    for (var network : List.of("vk", "yandex", "ok", "mail", "github")) {
      NETWORKS.stubFor(post("/" + network + "/token").willReturn(okJson(token)));
      var browser = signedIn.browser();
      var there = Journey.toSignIn(browser, network);

      assertThat(Journey.back(browser, network, there, "code=abc&device_id=d"))
          .as(network)
          .isEqualTo("/sign-in?network=failed");
    }
  }

  @Test
  void aNetworkThatIsBrokenIsNobody() {
    NETWORKS.stubFor(post(anyUrl()).willReturn(okJson("{\"access_token\":\"t\"}")));
    NETWORKS.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(503)));
    var browser = signedIn.browser();
    var there = Journey.toSignIn(browser, "yandex");

    assertThat(Journey.back(browser, "yandex", there, "code=abc"))
        .isEqualTo("/sign-in?network=failed");
  }

  @Test
  void eachIsAskedAtItsOwnAddressWithItsOwnScopes() {
    var asked =
        Map.of(
            "vk", "https://id.vk.com/authorize",
            "yandex", "https://oauth.yandex.ru/authorize",
            "ok", "https://connect.ok.ru/oauth/authorize",
            "mail", "https://oauth.mail.ru/login",
            "github", "https://github.com/login/oauth/authorize");
    asked.forEach(
        (network, address) -> {
          var there = Journey.toSignIn(signedIn.browser(), network);
          assertThat(there).startsWith(address + "?");
          assertThat(Journey.parameter(there, "redirect_uri"))
              .isEqualTo("http://localhost/login/oauth2/code/" + network);
        });
  }

  private String linkedThrough(String network, String said) {
    var anna = signedIn.browserOf(signedIn.subscriber());
    var there = Journey.toLink(anna, network);
    assertThat(Journey.back(anna, network, there, said))
        .isEqualTo("/settings?network=linked#networks");
    var name = Journey.linked(anna).get(0).path("name").asString();
    Journey.unlink(anna, Journey.linked(anna).get(0).path("id").asString());
    return name;
  }
}
