package kabinet.operations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.References;

/** Looks the ids of refs up once a batch, and keeps them while there is room. */
final class ReferenceBook implements References {

  private static final int ROOM = 500_000;

  private final DataFiles kinds;
  private final Map<String, Map<String, Long>> ids = new HashMap<>();

  ReferenceBook(DataFiles kinds) {
    this.kinds = kinds;
  }

  <R> void prepare(List<Reading<R>> batch) {
    Map<String, Set<String>> wanted = new HashMap<>();
    for (var reading : batch) {
      for (var cell : reading.cells()) {
        if (cell.column().refersTo() instanceof String file) {
          wanted.computeIfAbsent(file, name -> new HashSet<>()).add(cell.value());
        }
      }
    }
    wanted.forEach(this::look);
  }

  private void look(String file, Set<String> refs) {
    if (known(file).size() > ROOM) {
      known(file).clear();
    }
    refs.removeAll(known(file).keySet());
    if (!refs.isEmpty()) {
      known(file).putAll(kinds.named(file).ids(refs));
    }
  }

  @Override
  public long id(Column<String> column, String ref) {
    var id = column.refersTo() == null ? null : known(column.refersTo()).get(ref);
    if (id == null) {
      throw new IllegalStateException("No " + column.name() + " " + ref + " any more");
    }
    return id;
  }

  private Map<String, Long> known(String file) {
    return ids.computeIfAbsent(file, name -> new HashMap<>());
  }
}
