package kabinet.household.numbers;

import kabinet.kernel.UserError;

/** It was added to another household already. */
record LineLinkedElsewhere(String message) implements LinkLineResult, UserError {}
