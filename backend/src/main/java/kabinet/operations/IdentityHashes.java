package kabinet.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import kabinet.identity.IdentityKeys;
import org.springframework.stereotype.Component;

/**
 * R21: makes {@code identities.csv} from a list of holders with names and document numbers, so that
 * the numbers themselves never enter an import.
 */
@Component
class IdentityHashes {

  private final IdentityKeys keys;

  IdentityHashes(IdentityKeys keys) {
    this.keys = keys;
  }

  void write(Reader people, Path to) throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(people);
        var hashes = CsvWriter.builder().build(Files.newBufferedWriter(to, UTF_8))) {
      hashes.writeRecord("holder", "identity_hash");
      for (var row : rows) {
        var key = keys.of(row.getField("holder"), row.getField("name"), row.getField("document"));
        hashes.writeRecord(row.getField("holder"), HexFormat.of().formatHex(key));
      }
    }
  }
}
