package kabinet.platform.operatordata;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What a field of a table is filled with, and whether that goes for rows already stored, too. */
record Place(Field<?> field, @Nullable Column<?> column, Value value, boolean renewed) {

  /** The value for a row, which stands at this position among its like. */
  @FunctionalInterface
  interface Value {
    @Nullable Object of(Values values, References references, int position);
  }

  Place kept() {
    return new Place(field, column, value, false);
  }
}
