package kabinet.identity.signin;

import java.time.Instant;

/** The password works from now on. */
record PasswordSet(Instant at) implements SetPasswordResult {}
