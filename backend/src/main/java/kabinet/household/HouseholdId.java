package kabinet.household;

import kabinet.kernel.Ids;

/** People who share one cabinet. */
public record HouseholdId(long value) {

  private static final String PREFIX = "household";

  public static HouseholdId valueOf(String id) {
    return new HouseholdId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
