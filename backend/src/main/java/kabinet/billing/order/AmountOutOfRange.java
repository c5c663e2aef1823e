package kabinet.billing.order;

import kabinet.kernel.Money;
import kabinet.kernel.UserError;

/** Less or more than is taken or sent at once. */
public record AmountOutOfRange(String message, Money least, Money most) implements UserError {}
