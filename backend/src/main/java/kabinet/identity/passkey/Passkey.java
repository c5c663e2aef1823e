package kabinet.identity.passkey;

import java.time.Instant;
import kabinet.identity.PasskeyId;
import org.jspecify.annotations.Nullable;

/** A passkey as its owner knows it. */
public record Passkey(PasskeyId id, String name, Instant addedAt, @Nullable Instant lastUsedAt) {}
