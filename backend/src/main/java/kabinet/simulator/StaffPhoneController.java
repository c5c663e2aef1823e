package kabinet.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kabinet.identity.Authenticator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The authenticator apps of the demo's staff: they hold the secrets of the bundled {@code
 * staff.csv}, as phones would, and know nothing of the cabinet.
 */
@Controller
@Profile("demo")
@RequestMapping("/demo/handsets/staff")
@ResponseBody
class StaffPhoneController {

  private final List<Phone> phones;
  private final Clock clock;

  StaffPhoneController(Clock clock) throws IOException {
    this.clock = clock;
    try (var rows = CsvReader.builder().ofNamedCsvRecord(staff())) {
      phones =
          rows.stream()
              .filter(row -> !row.getField("totp_secret").isEmpty())
              .map(Phone::of)
              .toList();
    }
  }

  @GetMapping
  List<Shown> shown() {
    var now = clock.instant();
    return phones.stream()
        .map(
            phone ->
                new Shown(
                    phone.login(),
                    phone.name(),
                    phone.authenticator().codeAt(now),
                    Authenticator.endOf(now)))
        .toList();
  }

  private static Reader staff() throws IOException {
    return new InputStreamReader(new ClassPathResource("demo/staff.csv").getInputStream(), UTF_8);
  }

  private record Phone(String login, String name, Authenticator authenticator) {

    static Phone of(NamedCsvRecord row) {
      return new Phone(
          row.getField("login"),
          row.getField("display_name"),
          Authenticator.of(row.getField("totp_secret")));
    }
  }

  /** What stands on a phone just now, and until when. */
  record Shown(String login, String name, String code, Instant until) {}
}
