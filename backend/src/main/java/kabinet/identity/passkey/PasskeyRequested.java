package kabinet.identity.passkey;

import java.time.Instant;

/** What the browser hands to an authenticator now. */
record PasskeyRequested(String options, Instant expiresAt) implements RequestPasskeyResult {}
