package kabinet.identity.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The wish was heard, or waits for a robot check; whether anything was sent is not said. */
record PasswordResetRequested(
    Instant at, String message, @Nullable RobotCheckRequired robotCheck) {}
