package kabinet.billing.topup;

import kabinet.kernel.UserError;

/** The bank does not answer, or there is none. */
record PaymentsUnavailable(String message) implements UserError {}
