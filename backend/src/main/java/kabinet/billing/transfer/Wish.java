package kabinet.billing.transfer;

import kabinet.billing.TransferKind;
import kabinet.kernel.Money;

/**
 * What a quote about a transfer is for, as it travels in the quote's id: whoever reads it learns no
 * more than the one who asked has typed, and of a card or a wallet less.
 *
 * @param to the number of a subscriber, or what the payout gateway knows a card or wallet by
 */
record Wish(TransferKind kind, String to, String masked, long minor) {

  Wish(TransferKind kind, String to, String masked, Money amount) {
    this(kind, to, masked, amount.minor());
  }

  Money amount() {
    return new Money(minor);
  }
}
