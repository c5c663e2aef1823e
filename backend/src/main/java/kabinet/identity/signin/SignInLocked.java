package kabinet.identity.signin;

import java.time.Instant;
import kabinet.kernel.UserError;

/** R27: nothing opens this login for a while, not even the right secret. */
record SignInLocked(String message, Instant retryAfter)
    implements RequestSignInCodeResult,
        SignInResult,
        ChangePasswordResult,
        AskDeviceResult,
        UserError {}
