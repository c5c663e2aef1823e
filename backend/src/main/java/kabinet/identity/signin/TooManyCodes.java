package kabinet.identity.signin;

import java.time.Instant;
import kabinet.kernel.UserError;

/** R7: another code so soon, or a sixth within the hour. */
record TooManyCodes(String message, Instant retryAfter)
    implements RequestSignInCodeResult, UserError {}
