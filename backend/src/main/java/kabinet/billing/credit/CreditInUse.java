package kabinet.billing.credit;

import kabinet.kernel.Money;
import kabinet.kernel.UserError;

/** Credit is switched off once what was used is paid. */
record CreditInUse(String message, Money owed) implements UserError {}
