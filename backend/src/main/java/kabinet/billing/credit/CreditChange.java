package kabinet.billing.credit;

import java.math.BigDecimal;
import kabinet.kernel.Money;

/** A limit before an order and after it, as the order keeps them. */
record CreditChange(Money before, Money after) {

  private static final String ARROW = ">";

  static CreditChange valueOf(String text) {
    var limits = text.split(ARROW, -1);
    return new CreditChange(money(limits[0]), money(limits[1]));
  }

  private static Money money(String amount) {
    return Money.of(new BigDecimal(amount));
  }

  @Override
  public String toString() {
    return before + ARROW + after;
  }
}
