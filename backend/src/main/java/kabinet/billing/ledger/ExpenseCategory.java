package kabinet.billing.ledger;

/** R49: what money was spent on. */
public enum ExpenseCategory {
  MOBILE_PLANS,
  ADD_ONS,
  HOME_INTERNET,
  TV,
  USAGE,
  TRANSFERS,
  FEES
}
