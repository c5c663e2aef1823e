package kabinet.operations;

import java.util.ArrayList;
import java.util.List;
import kabinet.platform.operatordata.Entry;

/** Counts what is applied of one file. */
final class FileTally {

  private static final int MOST_NAMED = 1000;

  private final String file;
  private final List<String> changedRefs = new ArrayList<>();
  private long fresh;
  private long changed;
  private long same;

  FileTally(String file) {
    this.file = file;
  }

  <R> void add(int read, List<Entry<R>> applied) {
    for (var entry : applied) {
      if (!entry.known()) {
        fresh++;
      } else {
        changed++;
        if (changedRefs.size() < MOST_NAMED) {
          changedRefs.add(entry.ref());
        }
      }
    }
    same += read - applied.size();
  }

  boolean moved() {
    return fresh + changed > 0;
  }

  ImportReport.FileReport report() {
    return new ImportReport.FileReport(file, fresh, changed, same, List.copyOf(changedRefs));
  }
}
