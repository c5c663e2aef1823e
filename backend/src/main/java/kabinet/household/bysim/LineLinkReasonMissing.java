package kabinet.household.bysim;

import kabinet.kernel.UserError;

/** A rejection says why. */
record LineLinkReasonMissing(String message) implements DecideLineLinkResult, UserError {}
