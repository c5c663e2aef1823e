package kabinet.billing.topup;

import kabinet.kernel.Money;

/** How much is put on an account at once. */
record TopUpLimits(Money least, Money most) {}
