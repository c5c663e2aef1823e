package kabinet.identity.proof;

import java.time.Instant;
import kabinet.kernel.UserError;
import org.jspecify.annotations.Nullable;

/** It is too soon for another code, or there is no number to send it to. */
record ProofCodeNotSent(String message, @Nullable Instant retryAfter)
    implements RequestProofCodeResult, UserError {}
