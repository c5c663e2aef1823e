package kabinet.identity.staff;

import java.time.Instant;
import kabinet.kernel.UserError;

/** R27 for staff too: nothing is looked at any more until then. */
record StaffSignInLocked(String message, Instant retryAfter)
    implements SignInStaffResult, UserError {}
