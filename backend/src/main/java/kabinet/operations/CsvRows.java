package kabinet.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.EOFException;
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
import java.util.zip.ZipException;
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
      refuse("import.csv", 0);
    } catch (UncheckedIOException e) {
      refuse(requireNonNull(e.getCause()));
    } catch (IOException e) {
      refuse(e);
    }
  }

  /** Names what the file is to blame for; anything else is not for its author to mend. */
  private void refuse(IOException failure) throws IOException {
    switch (failure) {
      case CharacterCodingException _ -> refuseEncoding();
      case EOFException _, ZipException _ -> refuse("import.unreadable", 0);
      default -> throw failure;
    }
  }

  private void refuseEncoding() throws IOException {
    try {
      refuse("import.encoding", BrokenText.line(open()));
    } catch (EOFException | ZipException e) {
      refuse("import.unreadable", 0);
    }
  }

  private void refuse(String reason, long line) {
    problems.add(new Problem(file, line, "", reason));
  }

  private void read(Iterator<CsvRecord> records, Taker taker) {
    if (!records.hasNext()) {
      refuse("import.empty", 0);
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
