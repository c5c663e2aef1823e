package kabinet.billing.order;

import kabinet.kernel.Money;
import kabinet.kernel.UserError;

/** The account has too little for it. */
public record OwnFundsTooLow(String message, Money missing) implements UserError {}
