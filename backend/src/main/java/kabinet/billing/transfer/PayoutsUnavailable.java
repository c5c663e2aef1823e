package kabinet.billing.transfer;

import kabinet.kernel.UserError;

/** The operator has nobody who would pay that out. */
record PayoutsUnavailable(String message) implements UserError {}
