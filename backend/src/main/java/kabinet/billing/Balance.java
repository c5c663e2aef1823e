package kabinet.billing;

import java.time.Instant;
import kabinet.kernel.Money;

/** The money on an account, as it was right at a moment. */
public record Balance(Money amount, Money creditLimit, Instant asOf) {

  /** The account's own money: nothing while credit is in use. */
  public Money ownFunds() {
    return amount.atLeastZero();
  }

  /** R51, R52: credit is used down to its limit, to the kopeck. */
  public static boolean covers(Money amount, Money creditLimit) {
    return !amount.plus(creditLimit).isNegative();
  }
}
