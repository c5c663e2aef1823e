package kabinet.operations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import org.springframework.stereotype.Component;

/** Tells what is new or changed from what an earlier import has applied already. */
@Component
class Changes {

  private final ImportedRows imported;

  Changes(ImportedRows imported) {
    this.imported = imported;
  }

  /** The new and changed entries of a batch, with what they say in short. */
  record Batch<R>(List<Entry<R>> entries, Map<String, byte[]> fingerprints) {}

  <R> Batch<R> of(DataFile<R> kind, List<Reading<R>> readings) {
    var refs = readings.stream().map(reading -> reading.entry().ref()).toList();
    var before = imported.fingerprints(kind.name(), refs);
    List<Entry<R>> entries = new ArrayList<>();
    Map<String, byte[]> fingerprints = new HashMap<>();
    for (var reading : readings) {
      var entry = reading.entry();
      var earlier = before.get(entry.ref());
      if (earlier == null || !Arrays.equals(earlier, reading.fingerprint())) {
        entries.add(entry.knownAs(earlier != null));
        fingerprints.put(entry.ref(), reading.fingerprint());
      }
    }
    return new Batch<>(entries, fingerprints);
  }
}
