package kabinet.identity.signin;

import java.time.Instant;

/** Nobody has answered yet. */
record NotConfirmedYet(Instant askAgainAt) implements ConfirmedSignInResult {}
