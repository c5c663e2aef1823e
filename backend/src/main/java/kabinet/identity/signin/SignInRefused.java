package kabinet.identity.signin;

import java.time.Instant;
import kabinet.kernel.UserError;

/** The other browser stays outside. */
record SignInRefused(Instant at, String message) implements ApproveSignInResult, UserError {}
