package kabinet.identity.passkey;

import java.time.Instant;

/**
 * What a browser hands to an authenticator, in the JSON of WebAuthn, and until when it may answer.
 */
public record PasskeyAsked(String options, Instant expiresAt) {}
