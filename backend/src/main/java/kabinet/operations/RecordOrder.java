package kabinet.operations;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.platform.operatordata.Problems;
import kabinet.platform.operatordata.RecordFile;

/**
 * Records of one account stand in the order in which they began, for that is the order they are
 * kept in.
 */
final class RecordOrder {

  private final Problems problems;
  private final Map<String, Instant> latest = new HashMap<>();

  RecordOrder(Problems problems) {
    this.problems = problems;
  }

  <R> void check(RecordFile<R> kind, List<Reading<R>> batch) {
    for (var reading : batch) {
      var record = reading.entry().row();
      var began = kind.began(record);
      var before = latest.put(kind.owner(record), began);
      if (before != null && began.isBefore(before)) {
        problems.add(reading.entry().problem(kind.beginning(), "import.order"));
      }
    }
  }
}
