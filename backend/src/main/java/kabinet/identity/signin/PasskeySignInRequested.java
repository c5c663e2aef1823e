package kabinet.identity.signin;

import java.time.Instant;

/** What the browser hands to an authenticator now. */
record PasskeySignInRequested(String options, Instant expiresAt) {}
