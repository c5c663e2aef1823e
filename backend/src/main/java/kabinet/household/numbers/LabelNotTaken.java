package kabinet.household.numbers;

import kabinet.kernel.UserError;

/** Nothing to be seen, or too long. */
record LabelNotTaken(String message) implements RenameAccountResult, UserError {}
