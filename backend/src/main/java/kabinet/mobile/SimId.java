package kabinet.mobile;

import kabinet.kernel.Ids;

/** A SIM, plastic or embedded. */
public record SimId(long value) {

  private static final String PREFIX = "sim";

  public static SimId valueOf(String id) {
    return new SimId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
