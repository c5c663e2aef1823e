package kabinet.identity.network;

import java.time.Instant;

/** The network no longer opens anything. */
record IdentityUnlinked(Instant at, SignInNetwork network) implements UnlinkIdentityResult {}
