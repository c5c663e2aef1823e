package kabinet.billing.transfer;

import kabinet.kernel.Money;
import kabinet.kernel.UserError;

/** More than may still be sent today, or this month. */
record TransferLimitExceeded(String message, Money left) implements UserError {}
