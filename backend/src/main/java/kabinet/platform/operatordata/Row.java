package kabinet.platform.operatordata;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row being read: a cell that cannot be is noted as a problem and answered by a stand-in, and the
 * row goes no further.
 */
public final class Row {

  private final String file;
  private final long line;
  private final Map<String, Integer> places;
  private final List<String> cells;
  private final ImportTime time;
  private final Problems problems;
  private Set<String> refused = Set.of();

  public Row(
      String file,
      long line,
      Map<String, Integer> places,
      List<String> cells,
      ImportTime time,
      Problems problems) {
    this.file = file;
    this.line = line;
    this.places = places;
    this.cells = cells;
    this.time = time;
    this.problems = problems;
  }

  public <T extends @Nullable Object> T get(Column<T> column) {
    var cell = cell(column);
    if (cell.isEmpty()) {
      if (column.required()) {
        refuse(column, "import.required");
      }
      return column.standIn();
    }
    try {
      return column.reader().read(cell, time);
    } catch (Misfit e) {
      refuse(column, e.reason(), e.words());
      return column.standIn();
    }
  }

  /** The text of a cell, without the spaces around it. */
  public String cell(Column<?> column) {
    var place = places.get(column.name());
    return place == null ? "" : cells.get(place).strip();
  }

  /** Notes what is wrong with a cell, by itself or beside others; the first reason is enough. */
  public void refuse(Column<?> column, String reason, Object... words) {
    if (refused.isEmpty()) {
      refused = new HashSet<>();
    }
    if (refused.add(column.name())) {
      problems.add(new Problem(file, line, column.name(), reason, words));
    }
  }
}
