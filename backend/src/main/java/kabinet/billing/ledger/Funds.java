package kabinet.billing.ledger;

import kabinet.billing.Balance;
import kabinet.kernel.Money;

/** R44, R51: which money may pay for something. */
public enum Funds {
  /** The account's own, never credit. */
  OWN,
  /** Own money and then credit, down to its limit. */
  OWN_AND_CREDIT;

  /** What a charge lacks; nothing if it can be paid. */
  public Money missing(Money balance, Money creditLimit, Money charge) {
    var limit = this == OWN ? Money.ZERO : creditLimit;
    var left = balance.minus(charge);
    return Balance.covers(left, limit) ? Money.ZERO : left.plus(limit).negate();
  }
}
