package kabinet.household.numbers;

import kabinet.kernel.UserError;

/** R37: the password does not open that login, or nobody has it. */
record OtherPasswordWrong(String message, int attemptsLeft) implements LinkLineResult, UserError {}
