package kabinet.billing.transfer;

import kabinet.kernel.Money;
import kabinet.operator.TransferRule;

/** How much can still be sent in a way, by what has been sent already. */
record LeftToSend(Money today, Money thisMonth) {

  static LeftToSend of(TransferRule rule, Money sentToday, Money sentThisMonth) {
    return new LeftToSend(
        rule.aDay().minus(sentToday).atLeastZero(),
        rule.aMonth().minus(sentThisMonth).atLeastZero());
  }

  boolean covers(Money amount) {
    return amount.compareTo(now()) <= 0;
  }

  /** The tighter of the two. */
  Money now() {
    return isOfDay() ? today : thisMonth;
  }

  boolean isOfDay() {
    return today.compareTo(thisMonth) <= 0;
  }
}
