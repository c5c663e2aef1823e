package kabinet.billing.ledger;

/** What an entry was. */
public enum EntryKind {
  OPENING,
  TOP_UP,
  TRANSFER_OUT,
  TRANSFER_IN,
  FEE,
  RECURRING_FEE,
  USAGE,
  TAKEN_BACK,
  RETURNED
}
