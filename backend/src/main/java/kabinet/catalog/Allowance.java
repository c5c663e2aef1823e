package kabinet.catalog;

import kabinet.kernel.BucketKind;
import kabinet.kernel.Volume;
import org.jspecify.annotations.Nullable;

/** What an offering includes in a period; without a volume it is not limited. */
record Allowance(BucketKind kind, @Nullable Volume volume) {}
