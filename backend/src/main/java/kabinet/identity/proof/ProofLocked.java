package kabinet.identity.proof;

import java.time.Instant;
import kabinet.kernel.UserError;

/** R27: too many wrong secrets, here or at the door. */
record ProofLocked(String message, Instant retryAfter) implements ProveResult, UserError {}
