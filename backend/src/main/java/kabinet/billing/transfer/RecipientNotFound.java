package kabinet.billing.transfer;

import kabinet.kernel.UserError;

/** Nothing can be sent there. */
record RecipientNotFound(String message) implements UserError {}
