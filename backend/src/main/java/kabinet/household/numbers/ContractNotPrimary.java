package kabinet.household.numbers;

import kabinet.kernel.UserError;

/** R36: the primary one is a number. */
record ContractNotPrimary(String message) implements SetPrimaryLineResult, UserError {}
