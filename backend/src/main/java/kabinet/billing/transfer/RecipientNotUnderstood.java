package kabinet.billing.transfer;

import kabinet.kernel.UserError;

/** What was typed is the number of nothing. */
record RecipientNotUnderstood(String message) implements UserError {}
