package kabinet.household.numbers;

import kabinet.kernel.UserError;

/** R40: it is registered to somebody else, or that it is the same person is not known. */
record HolderMismatch(String message) implements LinkLineResult, UserError {}
