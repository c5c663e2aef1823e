package kabinet.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list that grows, in Relay's shape; pages forward only. */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

  /** Something in a page, with the cursor that a next page would start after. */
  public record Edge<T>(String cursor, T node) {}

  /** Where a page ends. */
  public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

  /**
   * The page of at most {@code first} from rows fetched one beyond it: the extra row only says that
   * more follows.
   */
  public static <T> Connection<T> of(List<T> rows, int first, Function<T, String> cursor) {
    boolean more = rows.size() > first;
    return of(more ? rows.subList(0, first) : rows, more, cursor);
  }

  public static <T> Connection<T> of(List<T> page, boolean more, Function<T, String> cursor) {
    var edges = page.stream().map(row -> new Edge<>(cursor.apply(row), row)).toList();
    var end = edges.isEmpty() ? null : edges.getLast().cursor();
    return new Connection<>(edges, new PageInfo(more, end));
  }

  public List<T> nodes() {
    return edges.stream().map(Edge::node).toList();
  }
}
