package kabinet.household.numbers;

import java.time.Instant;
import kabinet.kernel.UserError;

/** R27: nothing opens that login for a while. */
record OtherSignInLocked(String message, Instant retryAfter) implements LinkLineResult, UserError {}
