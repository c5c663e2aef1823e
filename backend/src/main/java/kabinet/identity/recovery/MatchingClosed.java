package kabinet.identity.recovery;

import java.time.Instant;
import kabinet.kernel.UserError;

/** Three mismatches for one holder: nothing is matched for a while, whoever asks. */
record MatchingClosed(String message, Instant retryAfter)
    implements RecoverLoginResult, UserError {}
