package kabinet.mobile;

import java.time.Instant;
import kabinet.kernel.Node;
import org.jspecify.annotations.Nullable;

/** A SIM, plastic or embedded. */
public record SimCard(
    SimId id,
    String iccid,
    SimStatus status,
    boolean embedded,
    Instant activeSince,
    @Nullable Instant blockedAt)
    implements Node {}
