package kabinet.billing.transfer;

import kabinet.kernel.Ids;

/** The number of a transfer. */
public record TransferId(long value) {

  static final String PREFIX = "transfer";

  static TransferId next() {
    return new TransferId(Ids.next());
  }

  public static TransferId valueOf(String id) {
    return new TransferId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
