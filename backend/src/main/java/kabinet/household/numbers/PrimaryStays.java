package kabinet.household.numbers;

import kabinet.kernel.UserError;

/** R36: the primary line stays while it is that. */
record PrimaryStays(String message) implements UnlinkLineResult, UserError {}
