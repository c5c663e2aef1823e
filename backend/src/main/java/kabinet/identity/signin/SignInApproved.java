package kabinet.identity.signin;

import java.time.Instant;

/** The other browser comes in. */
record SignInApproved(Instant at) implements ApproveSignInResult {}
