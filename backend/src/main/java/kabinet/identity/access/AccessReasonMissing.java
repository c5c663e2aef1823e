package kabinet.identity.access;

import kabinet.kernel.UserError;

/** A refusal without a reason tells its reader nothing. */
record AccessReasonMissing(String message) implements DecideHomeAccessResult, UserError {}
