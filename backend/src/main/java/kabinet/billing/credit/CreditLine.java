package kabinet.billing.credit;

import kabinet.billing.order.OrderKind;
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

  /** How far below zero it lets an account go. */
  Money limit(OperatorProfile profile) {
    return this == TRUST_CREDIT
        ? profile.limits().trustCredit()
        : profile.limits().creditFacility();
  }
}
