package kabinet.catalog;

import kabinet.kernel.Ids;

/** An offering that an account holds. */
public record ProductId(long value) {

  private static final String PREFIX = "product";

  public static ProductId valueOf(String id) {
    return new ProductId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
