package kabinet.household.numbers;

import kabinet.kernel.UserError;

/** It is in this household. */
record LineAlreadyHere(String message) implements LinkLineResult, UserError {}
