package kabinet.usage;

import kabinet.kernel.BucketKind;
import org.jspecify.annotations.Nullable;

/** What to show of the usage. */
record UsageFilter(@Nullable BucketKind kind, @Nullable UsageDirection direction) {

  static final UsageFilter NONE = new UsageFilter(null, null);
}
