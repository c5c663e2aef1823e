package kabinet.identity.access;

import kabinet.kernel.UserError;

/** Somebody has decided otherwise before. */
record AccessAlreadyDecided(String message, AccessRequestStatus status)
    implements DecideHomeAccessResult, UserError {}
