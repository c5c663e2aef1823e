package kabinet.billing.order;

import kabinet.kernel.UserError;

/** The key stands for another order. */
record KeyAlreadyUsed(String message) implements UserError {}
