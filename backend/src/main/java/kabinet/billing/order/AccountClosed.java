package kabinet.billing.order;

import kabinet.kernel.UserError;

/** Nothing moves on the account any more. */
record AccountClosed(String message) implements UserError {}
