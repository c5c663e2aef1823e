package kabinet.platform.operatordata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row says, column by column. */
public final class Values {

  private final Map<String, @Nullable Object> values = new HashMap<>();

  private Values() {}

  static Values of(List<Column<?>> columns, Row row) {
    var read = new Values();
    columns.forEach(column -> read.values.put(column.name(), row.get(column)));
    return read;
  }

  /** The same row saying something else in one column. */
  public <T> Values with(Column<T> column, T value) {
    var changed = new Values();
    changed.values.putAll(values);
    changed.values.put(column.name(), value);
    return changed;
  }

  /** Under a column's name stands nothing but what that column has read. */
  @SuppressWarnings({"unchecked", "NullAway"})
  public <T extends @Nullable Object> T get(Column<T> column) {
    return (T) values.get(column.name());
  }
}
