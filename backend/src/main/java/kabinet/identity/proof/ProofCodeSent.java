package kabinet.identity.proof;

import java.time.Instant;
import kabinet.kernel.Msisdn;

/** A code is on its way to the viewer's own number. */
record ProofCodeSent(Msisdn msisdn, Instant resendAfter, Instant expiresAt)
    implements RequestProofCodeResult {}
