package kabinet.identity.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kabinet.KabinetApplication;
import kabinet.Rule;
import kabinet.identity.OfferedNetwork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;

/** What an operator sets in the environment, and what that switches on. */
@Rule("R18")
class NetworkSettingsTests {

  @Test
  void aReadyNetworkIsSwitchedOnByItsIdAndSecret() throws Exception {
    var networks =
        networks(
            Map.of(
                "KABINET_NETWORKS_YANDEX_CLIENT_ID", "id",
                "KABINET_NETWORKS_YANDEX_CLIENT_SECRET", "secret",
                "KABINET_NETWORKS_GOOGLE_CLIENT_ID", "an id alone",
                "KABINET_NETWORKS_VK_CLIENT_ID", "id",
                "KABINET_NETWORKS_OK_CLIENT_ID", "id",
                "KABINET_NETWORKS_OK_CLIENT_SECRET", "a secret without the public key"));

    assertThat(networks.open())
        .extracting(Networks.Network::id)
        .containsExactlyInAnyOrder("vk", "yandex");
    assertThat(networks.settings("yandex").clientId()).isEqualTo("id");
  }

  @Test
  void withoutThoseThereIsNone() throws Exception {
    assertThat(networks(Map.of()).open()).isEmpty();
  }

  @Test
  @Rule({"R15", "S12"})
  void theMobileNetworkIsOffUntilItsAddressesAreSet() throws Exception {
    assertThat(networks(Map.of()).ofSims()).isNull();
    Map<String, Object> keys =
        Map.of(
            "KABINET_NETWORKS_SIM_CLIENT_ID", "id",
            "KABINET_NETWORKS_SIM_CLIENT_SECRET", "secret");
    assertThat(networks(keys).ofSims()).isNull();
  }

  @Test
  void anotherProviderIsSetUpWithoutCode() throws Exception {
    var networks =
        networks(
            Map.of(
                "KABINET_NETWORKS_MINE_NAME_RU", "Моя",
                "KABINET_NETWORKS_MINE_NAME_EN", "Mine",
                "KABINET_NETWORKS_MINE_CLIENT_ID", "id",
                "KABINET_NETWORKS_MINE_CLIENT_SECRET", "secret",
                "KABINET_NETWORKS_MINE_AUTHORIZATION_URI", "https://mine.example/authorize",
                "KABINET_NETWORKS_MINE_TOKEN_URI", "https://mine.example/token",
                "KABINET_NETWORKS_MINE_JWK_SET_URI", "https://mine.example/jwks",
                "KABINET_NETWORKS_MINE_ISSUER_URI", "https://mine.example",
                "KABINET_NETWORKS_MINE_SCOPES", "openid,profile"));

    assertThat(networks.open()).extracting(Networks.Network::id).containsExactly("mine");
    assertThat(networks.settings("mine").kind()).isEqualTo(NetworkKind.OPENID);
    assertThat(networks.settings("mine").issuerUri()).isEqualTo("https://mine.example");
  }

  @Test
  void secretsAreNotSaid() throws Exception {
    var networks =
        networks(
            Map.of(
                "KABINET_NETWORKS_YANDEX_CLIENT_ID", "id",
                "KABINET_NETWORKS_YANDEX_CLIENT_SECRET", "do-not-say"));

    assertThat(networks.settings("yandex").toString()).doesNotContain("do-not-say");
    assertThat(networks.open().getFirst().toString()).doesNotContain("do-not-say");
  }

  private static Networks networks(Map<String, Object> set) throws Exception {
    var environment = new StandardEnvironment();
    var sources = environment.getPropertySources();
    var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    sources.replace(name, new SystemEnvironmentPropertySource(name, set));
    var ready = new ClassPathResource("networks.yaml", KabinetApplication.class.getClassLoader());
    new YamlPropertySourceLoader().load("networks", ready).forEach(sources::addLast);
    return new Networks(
        environment, new StaticListableBeanFactory().getBeanProvider(OfferedNetwork.class));
  }
}
