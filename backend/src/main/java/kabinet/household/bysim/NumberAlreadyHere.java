package kabinet.household.bysim;

import kabinet.kernel.UserError;

/** It is in this household. */
record NumberAlreadyHere(String message) implements RequestLineLinkResult, UserError {}
