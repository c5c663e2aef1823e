package kabinet.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.DataFile;
import org.springframework.stereotype.Component;

/** All files that modules contribute, each after those it refers to or is written after. */
@Component
class DataFiles {

  private final List<DataFile<?>> inOrder;

  DataFiles(List<DataFile<?>> contributed) {
    List<DataFile<?>> waiting = new ArrayList<>(contributed);
    waiting.sort(Comparator.comparing(DataFile::name));
    List<DataFile<?>> placed = new ArrayList<>();
    Set<String> there = new HashSet<>();
    while (!waiting.isEmpty()) {
      var next =
          waiting.stream()
              .filter(file -> there.containsAll(needs(file)))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("Files refer to one another"));
      placed.add(next);
      there.add(next.name());
      waiting.remove(next);
    }
    inOrder = List.copyOf(placed);
  }

  List<DataFile<?>> inOrder() {
    return inOrder;
  }

  DataFile<?> named(String name) {
    return inOrder.stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
  }

  private static Set<String> needs(DataFile<?> file) {
    return Stream.concat(
            file.after().stream(),
            file.columns().stream().map(Column::refersTo).filter(Objects::nonNull))
        .filter(name -> !name.equals(file.name()))
        .collect(Collectors.toSet());
  }
}
