package kabinet.identity.signin;

import java.time.Instant;
import kabinet.kernel.Msisdn;

/** If the number has a cabinet, a code is on its way. */
record SignInCodeSent(Msisdn msisdn, Instant resendAfter, Instant expiresAt)
    implements RequestSignInCodeResult {}
