package kabinet.billing.credit;

import java.math.BigDecimal;
import kabinet.billing.ledger.HeldAccount;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.order.Order;
import kabinet.billing.order.OrderKind;
import kabinet.billing.order.Undoable;
import kabinet.kernel.Money;

/** B7: credit goes back to the limit it had, unless money below that limit is in use. */
record CreditUndo(OrderKind kind, Ledger ledger) implements Undoable {

  @Override
  public boolean takeBack(Order order, HeldAccount held) {
    var before = Money.of(new BigDecimal(order.before()));
    if (held.balance().plus(before).isNegative()) {
      return false;
    }
    ledger.limitCredit(held, before);
    return true;
  }
}
