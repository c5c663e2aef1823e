package kabinet.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SqlStatements;
import kabinet.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@KabinetTest
@Rule("R33")
class MaintenanceTests {

  private static final String ASK = "{ operator { maintenance { startsAt endsAt } } }";

  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;
  @Autowired Maintenance maintenance;

  @Value("${kabinet.maintenance-file}")
  Path file;

  @AfterEach
  void theFileIsTakenAway() throws IOException {
    Files.deleteIfExists(file);
    maintenance.refresh();
  }

  @Test
  void whatIsAnnouncedIsToldAndClosesNothingYet() throws IOException {
    var starts = clock.instant().plus(Duration.ofHours(2));
    announce(starts, starts.plus(Duration.ofHours(3)));

    var window = signedIn.browser().ask(ASK).at("/operator/maintenance");

    assertThat(Instant.parse(window.path("startsAt").asString())).isEqualTo(starts);
    assertThat(Instant.parse(window.path("endsAt").asString()))
        .isEqualTo(starts.plus(Duration.ofHours(3)));
  }

  @Test
  void insideEveryQuestionIsAnsweredByWhenToComeAgainWithoutTheDatabase() throws IOException {
    var browser = signedIn.browserOf(signedIn.subscriber());
    var ends = clock.instant().plus(Duration.ofMinutes(90));
    announce(clock.instant(), ends);

    var statements =
        SqlStatements.during(
            () -> {
              var response = browser.sending("Accept-Language", "en").response(ASK, Map.of());
              assertThat(response.getStatus()).isEqualTo(503);
              assertThat(response.getHeader("Retry-After")).isEqualTo("5400");
              var error = error(response);
              assertThat(error.path("message").asString()).contains("maintenance");
              assertThat(error.at("/extensions/code").asString()).isEqualTo("SERVICE_UNAVAILABLE");
              assertThat(Instant.parse(error.at("/extensions/retryAt").asString())).isEqualTo(ends);
            });

    assertThat(statements).isEmpty();
  }

  @Test
  void itEndsByTheClockOrWithTheFileAndSessionsAreStillThere() throws IOException {
    var browser = signedIn.browserOf(signedIn.subscriber());
    announce(clock.instant(), clock.instant().plus(Duration.ofMinutes(5)));

    clock.passes(Duration.ofMinutes(5));

    assertThat(browser.ask("{ viewer { id } }").path("viewer").isObject()).isTrue();
    assertThat(browser.ask(ASK).at("/operator/maintenance").isNull()).isTrue();
    announce(clock.instant(), clock.instant().plus(Duration.ofMinutes(5)));
    Files.delete(file);
    maintenance.refresh();
    assertThat(browser.ask("{ viewer { id } }").path("viewer").isObject()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tonight",
        "from: 2026-12-01T02:00:00+03:00",
        "{from: 2026-12-01T05:00:00Z, until: 2026-12-01T02:00:00Z}",
        "from: [",
        ""
      })
  void aMistakeClosesNothing(String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    maintenance.refresh();

    assertThat(maintenance.announced()).isNull();
    assertThat(signedIn.browser().response(ASK, Map.of()).getStatus()).isEqualTo(200);
  }

  private void announce(Instant starts, Instant ends) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "from: %s\nuntil: %s\n".formatted(starts, ends));
    maintenance.refresh();
  }

  private static JsonNode error(MockHttpServletResponse response) {
    return JsonMapper.builder().build().readTree(response.getContentAsByteArray()).at("/errors/0");
  }
}
