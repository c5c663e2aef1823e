package kabinet.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabinet.operator.Operators;
import kabinet.operator.ProfileMistake;
import kabinet.platform.operatordata.Problem;
import kabinet.platform.operatordata.Problems;
import org.springframework.stereotype.Component;

/** The operator's profile as part of a folder. */
@Component
class ProfileImport {

  private static final String FILE = DataFolder.PROFILE;

  private final Operators operators;
  private final ImportedRows imported;

  ProfileImport(Operators operators, ImportedRows imported) {
    this.operators = operators;
    this.imported = imported;
  }

  /** The time zone in which the folder's days are read: its own profile's, or the one in force. */
  ZoneId check(DataFolder folder, Problems problems) throws IOException {
    var file = folder.profile();
    if (file.isPresent()) {
      try {
        return operators.read(Files.readString(file.get(), UTF_8)).timeZone();
      } catch (ProfileMistake e) {
        problems.add(new Problem(FILE, e.line(), e.field(), e.reason()));
      } catch (CharacterCodingException e) {
        long line = BrokenText.line(Files.newInputStream(file.get()));
        problems.add(new Problem(FILE, line, "", "import.encoding"));
      }
    }
    return operators.profile().timeZone();
  }

  Optional<ImportReport.FileReport> apply(DataFolder folder) throws IOException {
    var file = folder.profile();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    var content = Files.readString(file.get(), UTF_8);
    var fingerprint = new Fingerprint().add(content).bytes();
    var before = imported.fingerprints(FILE, List.of(FILE)).get(FILE);
    if (before != null && Arrays.equals(before, fingerprint)) {
      return Optional.of(new ImportReport.FileReport(FILE, 0, 0, 1, List.of()));
    }
    operators.replace(content);
    imported.remember(FILE, Map.of(FILE, fingerprint));
    return Optional.of(
        before == null
            ? new ImportReport.FileReport(FILE, 1, 0, 0, List.of())
            : new ImportReport.FileReport(FILE, 0, 1, 0, List.of(FILE)));
  }
}
