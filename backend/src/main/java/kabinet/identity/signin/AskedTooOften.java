package kabinet.identity.signin;

import java.time.Instant;
import kabinet.kernel.UserError;

/** Whoever is meant was asked often enough. */
record AskedTooOften(String message, Instant retryAfter) implements AskDeviceResult, UserError {}
