package kabinet.household.numbers;

import kabinet.kernel.UserError;

/** S19: numbers would stay behind that open only themselves. */
record OthersDependOnLine(String message) implements LinkLineResult, UserError {}
