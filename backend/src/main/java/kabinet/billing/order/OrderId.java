package kabinet.billing.order;

import kabinet.kernel.Ids;

/** The number of an order. */
public record OrderId(long value) {

  static final String PREFIX = "order";

  public static OrderId next() {
    return new OrderId(Ids.next());
  }

  public static OrderId valueOf(String id) {
    return new OrderId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
