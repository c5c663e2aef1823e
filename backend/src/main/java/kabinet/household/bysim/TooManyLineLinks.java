package kabinet.household.bysim;

import kabinet.kernel.UserError;

/** So many requests wait already. */
record TooManyLineLinks(String message) implements RequestLineLinkResult, UserError {}
