package kabinet.household.numbers;

import kabinet.kernel.UserError;

/** It was in this household from the first. */
record LineNotAdded(String message) implements UnlinkLineResult, UserError {}
