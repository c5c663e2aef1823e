package kabinet.platform.operatordata;

import java.util.List;

/**
 * What a file says about one thing: one row, or all rows of a list.
 *
 * @param known whether the thing was imported before
 */
public record Entry<R>(String file, String ref, long line, boolean known, List<R> rows) {

  public R row() {
    return rows.getFirst();
  }

  public Entry<R> knownAs(boolean known) {
    return new Entry<>(file, ref, line, known, rows);
  }

  public Entry<R> saying(R row) {
    return new Entry<>(file, ref, line, known, List.of(row));
  }

  public Problem problem(Column<?> column, String reason, Object... words) {
    return new Problem(file, line, column.name(), reason, words);
  }
}
