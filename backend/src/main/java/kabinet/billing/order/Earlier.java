package kabinet.billing.order;

/** Whether something has been ordered under a key before. */
public sealed interface Earlier {

  /** Nothing has. */
  record Nothing() implements Earlier {}

  /** The same: its answer is this order's. */
  record Same(Order order) implements Earlier {}

  /** Something else. */
  record Other() implements Earlier {}
}
