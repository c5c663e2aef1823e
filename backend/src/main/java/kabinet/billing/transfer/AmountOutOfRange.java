package kabinet.billing.transfer;

import kabinet.kernel.Money;
import kabinet.kernel.UserError;

/** Less or more than may be sent at once. */
record AmountOutOfRange(String message, Money least, Money most) implements UserError {}
