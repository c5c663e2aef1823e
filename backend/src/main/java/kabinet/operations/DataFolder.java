package kabinet.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Problem;
import kabinet.platform.operatordata.Problems;
import kabinet.platform.operatordata.RecordFile;

/** The files that lie in a folder of operator data. */
record DataFolder(Path path, List<Path> files) {

  static final String PROFILE = "operator.yaml";

  static DataFolder open(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return new DataFolder(
          path,
          files
              .filter(file -> !name(file).startsWith(".") && !name(file).endsWith(".md"))
              .sorted()
              .toList());
    }
  }

  Optional<Path> profile() {
    return files.stream().filter(file -> name(file).equals(PROFILE)).findFirst();
  }

  List<Path> of(DataFile<?> kind) {
    return files.stream().filter(file -> belongs(file, kind)).toList();
  }

  /** A misspelt name would otherwise be data that silently does not arrive. */
  void refuseStrangers(List<DataFile<?>> kinds, Problems problems) {
    if (files.isEmpty()) {
      problems.add(new Problem(path.toString(), 0, "", "import.nothing"));
    }
    files.stream()
        .filter(file -> !name(file).equals(PROFILE))
        .filter(file -> kinds.stream().noneMatch(kind -> belongs(file, kind)))
        .forEach(file -> problems.add(new Problem(name(file), 0, "", "import.file.unknown")));
  }

  private static boolean belongs(Path file, DataFile<?> kind) {
    if (!(kind instanceof RecordFile<?>)) {
      return name(file).equals(kind.name());
    }
    var stem = kind.name().substring(0, kind.name().length() - ".csv".length());
    return name(file).matches(Pattern.quote(stem) + "(-[A-Za-z0-9-]+)?\\.csv(\\.gz)?");
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
