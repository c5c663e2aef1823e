package kabinet.identity.signin;

import java.time.Instant;
import kabinet.kernel.UserError;

/** Nobody has answered yet. */
record NotConfirmedYet(String message, Instant askAgainAt)
    implements ConfirmedSignInResult, UserError {}
