package kabinet.usage;

import java.time.Instant;
import kabinet.kernel.BucketKind;
import kabinet.kernel.Money;
import kabinet.kernel.Volume;
import org.jspecify.annotations.Nullable;

/** One call, message or data session; never what was said or sent (S8). */
record UsageRecord(
    long seq,
    Instant at,
    BucketKind kind,
    @Nullable UsageDirection direction,
    @Nullable String otherParty,
    Volume volume,
    Money charge) {}
