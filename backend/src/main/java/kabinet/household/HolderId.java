package kabinet.household;

import kabinet.kernel.Ids;

/** The person a contract or number is registered to. */
public record HolderId(long value) {

  private static final String PREFIX = "holder";

  public static HolderId valueOf(String id) {
    return new HolderId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
