package kabinet.platform.operatordata;

import java.time.Instant;
import java.util.List;

/**
 * Records that are added and never changed. They are too many to remember what each said, and may
 * be spread over several files, packed or not: {@code usage-1.csv}, {@code usage-2.csv.gz}.
 */
public interface RecordFile<R> extends DataFile<R> {

  /** When the record began: records of one reference go forward in time. */
  Column<Instant> beginning();

  Instant began(R record);

  /** Whose record it is. */
  String owner(R record);

  /** Those that are not stored yet. */
  List<Entry<R>> unseen(List<Entry<R>> entries, References references);
}
