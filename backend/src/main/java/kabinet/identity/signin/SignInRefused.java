package kabinet.identity.signin;

import java.time.Instant;

/** The other browser stays outside. */
record SignInRefused(Instant at, String message) implements ApproveSignInResult {}
