package kabinet.household.numbers;

import kabinet.kernel.UserError;

/** R30: a number whose phone is lost joins nothing. */
record DeviceLost(String message) implements LinkLineResult, UserError {}
