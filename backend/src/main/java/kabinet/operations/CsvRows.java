package kabinet.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Problem;
import kabinet.platform.operatordata.Problems;

/** Reads one file of comma-separated values in UTF-8, with a header, line by line. */
final class CsvRows {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final Path path;
  private final String file;
  private final List<Column<?>> columns;
  private final Problems problems;

  CsvRows(Path path, List<Column<?>> columns, Problems problems) {
    this.path = path;
    this.file = path.getFileName().toString();
    this.columns = columns;
    this.problems = problems;
  }

  /** Takes a row whose cells are as many as the header's. */
  interface Taker {
    void take(String file, long line, Map<String, Integer> places, List<String> cells);
  }

  void forEach(Taker taker) throws IOException {
    try (var reader = reader();
        var csv =
            CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(reader)) {
      read(csv.iterator(), taker);
    } catch (CsvParseException e) {
      problems.add(new Problem(file, 0, "", "import.csv"));
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof CharacterCodingException)) {
        throw e;
      }
      problems.add(new Problem(file, BrokenText.line(open()), "", "import.encoding"));
    } catch (CharacterCodingException e) {
      problems.add(new Problem(file, BrokenText.line(open()), "", "import.encoding"));
    }
  }

  private void read(Iterator<CsvRecord> records, Taker taker) {
    if (!records.hasNext()) {
      problems.add(new Problem(file, 0, "", "import.empty"));
      return;
    }
    var header = records.next();
    var places = places(header);
    if (places.size() != header.getFieldCount() || !complete(places)) {
      return;
    }
    while (records.hasNext()) {
      var record = records.next();
      if (record.getFieldCount() != places.size()) {
        problems.add(
            new Problem(
                file,
                record.getStartingLineNumber(),
                "",
                "import.cells",
                places.size(),
                record.getFieldCount()));
      } else {
        taker.take(file, record.getStartingLineNumber(), places, record.getFields());
      }
    }
  }

  private Map<String, Integer> places(CsvRecord header) {
    Map<String, Integer> places = HashMap.newHashMap(header.getFieldCount());
    for (String name : header.getFields()) {
      if (columns.stream().noneMatch(column -> column.name().equals(name))) {
        problems.add(new Problem(file, 1, name, "import.column.unknown"));
      } else if (places.put(name, header.getFields().indexOf(name)) != null) {
        problems.add(new Problem(file, 1, name, "import.column.twice"));
      }
    }
    return places;
  }

  private boolean complete(Map<String, Integer> places) {
    var missing = columns.stream().filter(column -> !places.containsKey(column.name())).toList();
    missing.forEach(
        column -> problems.add(new Problem(file, 1, column.name(), "import.column.missing")));
    return missing.isEmpty();
  }

  private Reader reader() throws IOException {
    var decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    var reader = new PushbackReader(new InputStreamReader(open(), decoder));
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }

  private InputStream open() throws IOException {
    var bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    return file.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }
}
