package kabinet.catalog;

import kabinet.kernel.Ids;

/** Something the operator sells. */
public record OfferingId(long value) {

  private static final String PREFIX = "offering";

  public static OfferingId valueOf(String id) {
    return new OfferingId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
