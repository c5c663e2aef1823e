package kabinet.operations;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.ImportTime;
import kabinet.platform.operatordata.Problems;
import kabinet.platform.operatordata.Row;

/**
 * Goes once through the files of one kind and hands over entries in batches; rows that cannot be
 * read are left out.
 */
final class FilePass<R> {

  static final int BATCH = 1000;

  /** Of long lists fewer are held at a time. */
  private static final int MOST_ROWS = 20 * BATCH;

  private final DataFile<R> kind;
  private final ImportTime time;
  private final Problems problems;
  private final Consumer<List<Reading<R>>> taker;
  private final Consumer<String> unreadable;
  private final List<Column<?>> watched;
  private final Set<List<String>> listed = new HashSet<>();
  private List<Reading<R>> batch = new ArrayList<>(BATCH);
  private List<R> rows = new ArrayList<>();
  private List<Reading.Cell> cells = new ArrayList<>();
  private Fingerprint fingerprint = new Fingerprint();
  private String file = "";
  private String ref = "";
  private long line;
  private int batched;

  FilePass(
      DataFile<R> kind,
      ImportTime time,
      Problems problems,
      Consumer<List<Reading<R>>> taker,
      Consumer<String> unreadable) {
    this.kind = kind;
    this.time = time;
    this.problems = problems;
    this.taker = taker;
    this.unreadable = unreadable;
    this.watched =
        kind.columns().stream()
            .filter(column -> column.namespace() != null || column.refersTo() != null)
            .toList();
  }

  void read(DataFolder folder) throws IOException {
    for (var path : folder.of(kind)) {
      new CsvRows(path, kind.columns(), problems).forEach(this::take);
      finish();
    }
    if (!batch.isEmpty()) {
      taker.accept(batch);
    }
  }

  private void take(String inFile, long atLine, Map<String, Integer> places, List<String> texts) {
    long before = problems.count();
    var row = new Row(inFile, atLine, places, texts, time, problems);
    R value = kind.read(row);
    String itsRef = kind.ref(value);
    if (problems.count() > before) {
      unreadable.accept(itsRef);
      return;
    }
    if (!rows.isEmpty() && !(kind.list() && itsRef.equals(ref))) {
      finish();
    }
    refuseSecond(row);
    if (rows.isEmpty()) {
      file = inFile;
      ref = itsRef;
      line = atLine;
    }
    rows.add(value);
    fingerprint.add(kind.columns(), places, texts);
    for (var column : watched) {
      var cell = row.cell(column);
      if (!cell.isEmpty()) {
        cells.add(new Reading.Cell(inFile, atLine, itsRef, column, cell));
      }
    }
  }

  private void refuseSecond(Row row) {
    var apart = kind.apart().stream().map(row::cell).toList();
    if (!apart.isEmpty() && !listed.add(apart)) {
      row.refuse(kind.apart().getLast(), "import.listed", String.join(" ", apart));
    }
  }

  private void finish() {
    if (rows.isEmpty()) {
      return;
    }
    batch.add(new Reading<>(new Entry<>(file, ref, line, false, rows), cells, fingerprint.bytes()));
    batched += rows.size();
    rows = new ArrayList<>(1);
    cells = new ArrayList<>(watched.size());
    fingerprint = new Fingerprint();
    listed.clear();
    if (batch.size() == BATCH || batched >= MOST_ROWS) {
      batched = 0;
      taker.accept(batch);
      batch = new ArrayList<>(BATCH);
    }
  }
}
