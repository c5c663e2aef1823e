package kabinet.household.bysim;

import kabinet.kernel.UserError;

/** Somebody has decided otherwise. */
record LineLinkAlreadyDecided(String message, LineLinkStatus status)
    implements DecideLineLinkResult, UserError {}
