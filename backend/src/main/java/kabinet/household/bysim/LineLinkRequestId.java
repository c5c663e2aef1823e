package kabinet.household.bysim;

import kabinet.kernel.Ids;

/** A household's request for another number. */
public record LineLinkRequestId(long value) {

  private static final String PREFIX = "linkrequest";

  public static LineLinkRequestId valueOf(String id) {
    return new LineLinkRequestId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
