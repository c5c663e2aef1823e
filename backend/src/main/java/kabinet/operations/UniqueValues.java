package kabinet.operations;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Problems;

/** Refuses a value that another row of the folder holds, or that a stored row holds until now. */
final class UniqueValues {

  private final DataFiles kinds;
  private final Problems problems;
  private final Map<String, Map<String, Reading.Cell>> inFolder = new HashMap<>();

  UniqueValues(DataFiles kinds, Problems problems) {
    this.kinds = kinds;
    this.problems = problems;
  }

  void check(DataFile<?> kind, Column<?> column, List<Reading.Cell> cells) {
    var namespace = namespace(kind, column);
    var held = inFolder.computeIfAbsent(namespace, name -> new HashMap<>());
    for (var cell : cells) {
      var other = held.putIfAbsent(cell.value(), cell);
      if (other != null) {
        problems.add(cell.problem("import.unique", cell.value(), other.file(), other.line()));
      }
    }
    var values = cells.stream().map(Reading.Cell::value).collect(toSet());
    if (values.isEmpty()) {
      return;
    }
    for (var otherKind : kinds.inOrder()) {
      for (var otherColumn : otherKind.columns()) {
        if (namespace.equals(namespace(otherKind, otherColumn))) {
          var holders = otherKind.holders(otherColumn, values);
          cells.stream()
              .filter(cell -> heldByAnother(cell, holders, kind == otherKind))
              .forEach(
                  cell ->
                      problems.add(
                          cell.problem("import.held", cell.value(), holder(holders, cell))));
        }
      }
    }
  }

  <R> void checkOnlyOnes(DataFile<R> kind, List<Reading<R>> batch) {
    for (var reading : batch) {
      var what = kind.onlyOne(reading.entry().row());
      if (what != null) {
        var held = inFolder.computeIfAbsent(kind.name() + " only", name -> new HashMap<>());
        var entry = reading.entry();
        var cell =
            new Reading.Cell(
                entry.file(), entry.line(), entry.ref(), kind.columns().getFirst(), what);
        var other = held.putIfAbsent(what, cell);
        if (other != null) {
          problems.add(cell.problem("import.onlyOne", what, other.line()));
        }
      }
    }
  }

  private static boolean heldByAnother(
      Reading.Cell cell, Map<String, String> holders, boolean sameFile) {
    var holder = holders.get(cell.value());
    return holder != null && !(sameFile && holder.equals(cell.ref()));
  }

  private static String holder(Map<String, String> holders, Reading.Cell cell) {
    return holders.getOrDefault(cell.value(), "");
  }

  /** A namespace named after its own column is that file's alone; another name is shared. */
  private static String namespace(DataFile<?> kind, Column<?> column) {
    return column.name().equals(column.namespace())
        ? kind.name() + "/" + column.name()
        : String.valueOf(column.namespace());
  }
}
