package kabinet.operations;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Problems;
import kabinet.platform.operatordata.RecordFile;

/** What rows must agree on with the rest of the folder and with what is stored. */
final class Validation {

  private final DataFiles kinds;
  private final Changes changes;
  private final Problems problems;
  private final Map<String, SeenRefs> refs = new HashMap<>();
  private final Map<String, Set<String>> unreadable = new HashMap<>();
  private final UniqueValues unique;
  private final RecordOrder order;

  Validation(DataFiles kinds, Changes changes, Problems problems) {
    this.kinds = kinds;
    this.changes = changes;
    this.problems = problems;
    this.unique = new UniqueValues(kinds, problems);
    this.order = new RecordOrder(problems);
  }

  <R> void check(DataFile<R> kind, List<Reading<R>> batch) {
    var seen = seen(kind.name());
    for (var reading : batch) {
      var entry = reading.entry();
      if (!seen.add(entry.ref())) {
        problems.add(entry.problem(kind.columns().getFirst(), "import.twice", entry.ref()));
      }
    }
    for (var column : kind.columns()) {
      var cells = cells(column, batch);
      if (column.refersTo() != null) {
        checkReferences(column.refersTo(), cells);
      }
      if (column.namespace() != null) {
        unique.check(kind, column, cells);
      }
    }
    unique.checkOnlyOnes(kind, batch);
    if (kind instanceof RecordFile<R> records) {
      order.check(records, batch);
    } else {
      kind.check(changes.of(kind, batch).entries(), problems);
    }
  }

  /** A row that could not be read is still there for those that refer to it. */
  void unreadable(DataFile<?> kind, String ref) {
    unreadable.computeIfAbsent(kind.name(), name -> new HashSet<>()).add(ref);
  }

  private void checkReferences(String file, List<Reading.Cell> cells) {
    var inFolder = seen(file);
    var broken = unreadable.getOrDefault(file, Set.of());
    var elsewhere =
        cells.stream()
            .filter(cell -> !inFolder.contains(cell.value()) && !broken.contains(cell.value()))
            .toList();
    if (elsewhere.isEmpty()) {
      return;
    }
    var wanted = elsewhere.stream().map(Reading.Cell::value).collect(toSet());
    var stored = kinds.named(file).ids(wanted);
    elsewhere.stream()
        .filter(cell -> !stored.containsKey(cell.value()))
        .forEach(cell -> problems.add(cell.problem("import.reference", cell.value(), file)));
  }

  private SeenRefs seen(String file) {
    return refs.computeIfAbsent(file, name -> new SeenRefs());
  }

  private static <R> List<Reading.Cell> cells(Column<?> column, List<Reading<R>> batch) {
    return batch.stream()
        .flatMap(reading -> reading.cells().stream())
        .filter(cell -> Objects.equals(cell.column(), column))
        .toList();
  }
}
