package kabinet.billing.credit;

import java.time.Instant;
import kabinet.billing.ledger.HeldAccount;
import kabinet.billing.order.Order;
import kabinet.billing.order.OrderId;
import kabinet.billing.order.OrderKind;
import kabinet.billing.order.Undoable;
import kabinet.household.AccountKind;
import kabinet.kernel.Money;
import kabinet.operator.OperatorProfile;

/** R51, R52: the two kinds of credit, one for each kind of account. */
enum CreditLine {
  TRUST_CREDIT(OrderKind.TRUST_CREDIT, AccountKind.MOBILE),
  CREDIT_FACILITY(OrderKind.CREDIT_FACILITY, AccountKind.HOME);

  private final OrderKind order;
  private final AccountKind account;

  CreditLine(OrderKind order, AccountKind account) {
    this.order = order;
    this.account = account;
  }

  OrderKind order() {
    return order;
  }

  AccountKind account() {
    return account;
  }

  /** The order of having switched it: it can be taken back, to the limit there was. */
  Order switched(HeldAccount before, Money limit, Instant now) {
    return new Order(
        OrderId.next(),
        order,
        before.id(),
        now,
        null,
        now.plus(Undoable.UNDO_FOR),
        null,
        new CreditChange(before.creditLimit(), limit).toString());
  }

  /** How far below zero it lets an account go. */
  Money limit(OperatorProfile profile) {
    return this == TRUST_CREDIT
        ? profile.limits().trustCredit()
        : profile.limits().creditFacility();
  }
}
