package kabinet.billing.order;

import kabinet.kernel.UserError;

/** What was ordered has been used since. */
record UndoUsed(String message) implements UserError {}
