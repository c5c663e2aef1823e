package kabinet.billing.credit;

import static java.util.Objects.requireNonNull;

import kabinet.billing.ledger.HeldAccount;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.order.Order;
import kabinet.billing.order.OrderKind;
import kabinet.billing.order.Undoable;

/**
 * B7: credit goes back to the limit it had, unless that was changed since, or money below it is in
 * use.
 */
record CreditUndo(OrderKind kind, Ledger ledger) implements Undoable {

  @Override
  public boolean takeBack(Order order, HeldAccount held) {
    var change = CreditChange.valueOf(requireNonNull(order.before()));
    boolean asItLeftIt = held.creditLimit().equals(change.after()); // an import may have changed it
    if (!asItLeftIt || held.balance().plus(change.before()).isNegative()) {
      return false;
    }
    ledger.limitCredit(held, change.before());
    return true;
  }
}
