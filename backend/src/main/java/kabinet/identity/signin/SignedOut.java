package kabinet.identity.signin;

import java.time.Instant;

/** The session is over, if there was one. */
record SignedOut(Instant at) {}
