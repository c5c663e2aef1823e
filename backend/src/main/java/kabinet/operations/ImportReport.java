package kabinet.operations;

import java.util.List;
import kabinet.platform.operatordata.Problem;

/** What an import did, file by file; or why it did nothing. */
record ImportReport(List<FileReport> files, List<Problem> problems, long problemCount) {

  /**
   * How many things of a file were new, changed and the same, and which changed (the first
   * thousand).
   */
  public record FileReport(
      String file, long fresh, long changed, long same, List<String> changedRefs) {}

  public boolean refused() {
    return problemCount > 0;
  }

  public long fresh() {
    return files.stream().mapToLong(FileReport::fresh).sum();
  }

  public long changed() {
    return files.stream().mapToLong(FileReport::changed).sum();
  }

  public long same() {
    return files.stream().mapToLong(FileReport::same).sum();
  }
}
