package kabinet.household.bysim;

import kabinet.kernel.UserError;

/** What was typed is no mobile number of the operator's country. */
record NumberNotUnderstood(String message) implements RequestLineLinkResult, UserError {}
