package kabinet.platform.operatordata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A module's file of operator data: how its rows are read, checked against what is stored, and
 * written.
 */
public interface DataFile<R> {

  String name();

  List<Column<?>> columns();

  R read(Row row);

  /** By what a row is found again. */
  String ref(R row);

  /**
   * Whether rows of the same ref stand together and mean one thing, so that a change of one is a
   * change of all.
   */
  default boolean list() {
    return false;
  }

  /** The columns that tell the rows of a list apart; none where a row may come twice. */
  default List<Column<?>> apart() {
    return List.of();
  }

  /** The files that must be written before this one though no column refers to them. */
  default Set<String> after() {
    return Set.of();
  }

  /** What at most one row may be, such as the SIM in use of a line; null for all other rows. */
  default @Nullable String onlyOne(R row) {
    return null;
  }

  /** The ids of those refs that are stored; needed where other files refer to this one. */
  default Map<String, Long> ids(Collection<String> refs) {
    return Map.of();
  }

  /** The refs of the stored rows that hold these values in a unique column. */
  default Map<String, String> holders(Column<?> column, Collection<String> values) {
    return Map.of();
  }

  /** Names what stored data does not allow; nothing has been written yet. */
  default void check(List<Entry<R>> entries, Problems problems) {}

  /** Writes new and changed entries. */
  void apply(List<Entry<R>> entries, References references);

  /** Names what shows only once entries are written: nothing of the folder is kept then. */
  default void checkWritten(List<Entry<R>> entries, References references, Problems problems) {}

  /** Follows up when some entry of this file was new or changed and all files are written. */
  default void applied() {}
}
