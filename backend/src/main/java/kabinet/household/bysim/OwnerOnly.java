package kabinet.household.bysim;

import kabinet.kernel.UserError;

/** S19: for whoever signs in through an account that opens the whole household. */
record OwnerOnly(String message) implements RequestLineLinkResult, UserError {}
