package kabinet.billing.credit;

import static java.util.Objects.requireNonNull;

import kabinet.billing.ledger.HeldAccount;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.order.Order;
import kabinet.billing.order.OrderKind;
import kabinet.billing.order.Undoable;

/**
 * B7: credit goes back to the limit it had, unless it has been switched again since, or money below
 * that limit is in use.
 */
record CreditUndo(OrderKind kind, Ledger ledger) implements Undoable {

  @Override
  public boolean takeBack(Order order, HeldAccount held) {
    var change = CreditChange.valueOf(requireNonNull(order.before()));
    if (!held.creditLimit().equals(change.after())
        || held.balance().plus(change.before()).isNegative()) {
      return false;
    }
    ledger.limitCredit(held, change.before());
    return true;
  }
}
