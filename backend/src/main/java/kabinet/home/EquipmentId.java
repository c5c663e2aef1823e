package kabinet.home;

import kabinet.kernel.Ids;

/** A device the operator lends. */
public record EquipmentId(long value) {

  private static final String PREFIX = "equipment";

  public static EquipmentId valueOf(String id) {
    return new EquipmentId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
