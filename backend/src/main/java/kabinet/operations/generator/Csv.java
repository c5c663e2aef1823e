package kabinet.operations.generator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** One file being written, a row after the other. */
final class Csv implements AutoCloseable {

  private final CsvWriter writer;

  Csv(Path folder, String file, String... columns) throws IOException {
    writer = CsvWriter.builder().build(folder.resolve(file), StandardCharsets.UTF_8);
    writer.writeRecord(columns);
  }

  void row(Object... cells) {
    var texts = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      texts[i] = cells[i].toString();
    }
    writer.writeRecord(texts);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  static List<NamedCsvRecord> bundled(String path) throws IOException {
    try (Reader text =
            new InputStreamReader(
                new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8);
        var records = CsvReader.builder().ofNamedCsvRecord(text)) {
      return records.stream().toList();
    }
  }
}
