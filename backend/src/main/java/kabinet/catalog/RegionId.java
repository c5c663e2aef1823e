package kabinet.catalog;

import kabinet.kernel.Ids;

/** A part of the country with its own plans and prices. */
public record RegionId(long value) {

  private static final String PREFIX = "region";

  public static RegionId valueOf(String id) {
    return new RegionId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
