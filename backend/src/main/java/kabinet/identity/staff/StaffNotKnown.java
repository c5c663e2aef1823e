package kabinet.identity.staff;

import kabinet.kernel.UserError;

/** Login, password and code do not belong together; which of them is wrong stays untold. */
record StaffNotKnown(String message, int attemptsLeft) implements SignInStaffResult, UserError {}
