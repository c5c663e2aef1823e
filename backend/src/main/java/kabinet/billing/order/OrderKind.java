package kabinet.billing.order;

/** What was ordered. */
public enum OrderKind {
  TOP_UP,
  TRANSFER,
  TRUST_CREDIT,
  CREDIT_FACILITY,
  UNDO
}
