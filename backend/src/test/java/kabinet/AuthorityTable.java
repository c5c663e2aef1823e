package kabinet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each caller is answered, written as a table: a column for every caller of the enum, in its
 * order, and a row for everything that can be asked. What has no column or no row fails.
 */
final class AuthorityTable<C extends Enum<C>> {
  private final Map<String, Map<C, String>> rows = new LinkedHashMap<>();

  AuthorityTable(Class<C> callers, String table) {
    C[] columns = callers.getEnumConstants();
    List<String> lines = table.lines().toList();
    assertThat(cells(lines.getFirst()).subList(1, cells(lines.getFirst()).size()))
        .isEqualTo(Arrays.stream(columns).map(Enum::name).toList());
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      assertThat(cells).as(line).hasSize(columns.length + 1);
      Map<C, String> row = new EnumMap<>(callers);
      for (C caller : columns) {
        row.put(caller, cells.get(caller.ordinal() + 1));
      }
      assertThat(rows.put(cells.getFirst(), row)).as("twice: " + line).isNull();
    }
  }

  Set<String> names() {
    return Collections.unmodifiableSet(rows.keySet());
  }

  Map<C, String> row(String name) {
    Map<C, String> row = rows.get(name);
    if (row == null) {
      throw new AssertionError("no row for " + name);
    }
    return row;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }
}
