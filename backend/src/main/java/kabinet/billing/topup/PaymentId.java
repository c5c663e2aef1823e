package kabinet.billing.topup;

import kabinet.kernel.Ids;

/** The number of a payment. */
public record PaymentId(long value) {

  static final String PREFIX = "payment";

  public static PaymentId valueOf(String id) {
    return new PaymentId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
