package kabinet.identity.signin;

import java.time.Instant;

/** The new password works, the old one does not; so many other sessions are over. */
record PasswordChanged(Instant at, int endedSessions) implements ChangePasswordResult {}
