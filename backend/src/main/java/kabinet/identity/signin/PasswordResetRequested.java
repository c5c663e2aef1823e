package kabinet.identity.signin;

import java.time.Instant;

/** The wish was heard; whether anything was sent is not said. */
record PasswordResetRequested(Instant at, String message) {}
