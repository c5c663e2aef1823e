package kabinet.billing.order;

import kabinet.kernel.UserError;

/** B6: what was quoted is not what would be charged any more. */
record StaleQuote(String message, Quote quote) implements UserError {}
