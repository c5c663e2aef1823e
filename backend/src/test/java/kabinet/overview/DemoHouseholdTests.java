package kabinet.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kabinet.DemoData;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

@KabinetTest
@DemoData
@Rule({"R35", "R41", "S19"})
class DemoHouseholdTests {
  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;

  @Test
  void theMainNumberOpensTheNumbersTheHomeAndAllThatIsInThem() throws Exception {
    JsonNode household = household("+79000000001");
    JsonNode main = household.path("accounts").path(0);
    JsonNode home = household.path("accounts").path(3);

    assertThat(household.path("accounts")).hasSize(4);
    assertThat(main.path("msisdn").asString()).isEqualTo("+79000000001");
    assertThat(main.path("primary").asBoolean()).isTrue();
    assertThat(main.path("buckets")).isNotEmpty();
    assertThat(main.path("nextCharges")).isNotEmpty();
    assertThat(main.path("usage").path("nodes")).hasSize(10);
    assertThat(main.path("plan").path("offering").path("prices")).isNotEmpty();
    assertThat(home.path("contractNumber").asString()).isEqualTo("100000001");
    assertThat(home.path("broadband").path("speedMbps").asInt()).isPositive();
    assertThat(home.path("tv").path("channelCount").asInt()).isPositive();
    assertThat(home.path("equipment")).isNotEmpty();
  }

  @Test
  void theChildsNumberOpensItselfAlone() throws Exception {
    JsonNode household = household("+79000000003");

    assertThat(household.path("accounts")).hasSize(1);
    assertThat(household.path("accounts").path(0).path("msisdn").asString())
        .isEqualTo("+79000000003");
    assertThat(household.path("primaryLine").isNull()).isTrue();
  }

  private JsonNode household(String msisdn) throws Exception {
    clock.passes(Duration.ofHours(1)); // others have asked for codes
    String everything = new ClassPathResource("household.graphql").getContentAsString(UTF_8);
    return signedIn.browserOf(msisdn).ask(everything, Map.of()).path("viewer").path("household");
  }
}
