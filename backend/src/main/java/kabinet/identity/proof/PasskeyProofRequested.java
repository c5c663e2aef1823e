package kabinet.identity.proof;

import java.time.Instant;

/** What the browser hands to an authenticator now. */
record PasskeyProofRequested(String options, Instant expiresAt) {}
