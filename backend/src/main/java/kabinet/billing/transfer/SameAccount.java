package kabinet.billing.transfer;

import kabinet.kernel.UserError;

/** The money is there already. */
record SameAccount(String message) implements UserError {}
