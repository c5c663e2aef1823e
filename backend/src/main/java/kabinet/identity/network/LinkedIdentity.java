package kabinet.identity.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** R18: somebody of a network who is a person here. */
record LinkedIdentity(
    LinkedIdentityId id,
    String provider,
    String name,
    Instant linkedAt,
    @Nullable Instant lastUsedAt) {}
