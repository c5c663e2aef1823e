package kabinet.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabinet.DemoData;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** Every number of the demo, whatever its plan, its region and the reach of its account. */
@KabinetTest
@DemoData
class AnyPlanTests {

  private static final String ACCOUNTS =
      """
      { viewer { household { accounts {
        label
        homeRegion { name }
        ... on MobileLine { msisdn plan { offering { name } } }
      } } } }
      """;

  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;

  @Test
  @Rule({"R23", "R24"})
  void everyNumberEntersWhateverItsPlanAndIsAtHomeWhereItsAccountIs() throws IOException {
    Map<String, String> regions = column("regions.csv", 0, 1);
    Map<String, String> homes = column("accounts.csv", 4, 5);
    clock.passes(Duration.ofHours(1)); // others have asked for codes
    Set<String> plans = new HashSet<>();

    for (String number : column("lines.csv", 1, 0).keySet()) {
      for (JsonNode account : accounts(number)) {
        String label = account.path("label").asString();
        assertThat(account.at("/homeRegion/name").asString())
            .as(label)
            .isEqualTo(regions.get(homes.get(label)));
        if (account.path("msisdn").asString().equals(number)) {
          plans.add(account.at("/plan/offering/name").asString());
        }
      }
    }

    assertThat(plans).hasSizeGreaterThan(3);
  }

  private JsonNode accounts(String number) {
    return signedIn.browserOf(number).ask(ACCOUNTS).at("/viewer/household/accounts");
  }

  /** One column of a file by another; names in quotes hold a comma. */
  private static Map<String, String> column(String file, int key, int value) throws IOException {
    List<String> rows =
        new ClassPathResource("demo/" + file).getContentAsString(UTF_8).lines().skip(1).toList();
    Map<String, String> column = new HashMap<>();
    for (String row : rows) {
      String[] cells = row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      column.put(cells[key].replace("\"", ""), cells[value].replace("\"", ""));
    }
    return column;
  }
}
