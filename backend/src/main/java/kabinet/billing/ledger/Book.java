package kabinet.billing.ledger;

/** The operator's side of a movement. */
public enum Book {
  /** What was there when the ledger began. */
  OPENING,
  /** What acquirers owe for payments they have confirmed. */
  ACQUIRING,
  /** What is owed to those who pay out to cards and wallets. */
  PAYOUTS,
  /** What subscribers have paid for services. */
  REVENUE
}
