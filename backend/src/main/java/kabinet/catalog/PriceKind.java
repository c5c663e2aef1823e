package kabinet.catalog;

/** When a price is taken, in the order of a price label. */
public enum PriceKind {
  ONE_TIME,
  RECURRING,
  USAGE,
  AFTER_LIMIT
}
