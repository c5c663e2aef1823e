package kabinet.billing.ledger;

import kabinet.kernel.AccountId;

/** An account on which something stands still has more to pay with than before. */
public record MoneyCame(AccountId account) {}
