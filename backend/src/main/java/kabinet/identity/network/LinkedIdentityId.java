package kabinet.identity.network;

import kabinet.kernel.Ids;

/** A network that is linked to somebody. */
record LinkedIdentityId(long value) {

  private static final String PREFIX = "identity";

  static LinkedIdentityId next() {
    return new LinkedIdentityId(Ids.next());
  }

  public static LinkedIdentityId valueOf(String id) {
    return new LinkedIdentityId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
