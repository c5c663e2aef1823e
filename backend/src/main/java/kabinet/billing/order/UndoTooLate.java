package kabinet.billing.order;

import kabinet.kernel.UserError;

/** The time for taking it back is over, or there never was any. */
record UndoTooLate(String message) implements UserError {}
