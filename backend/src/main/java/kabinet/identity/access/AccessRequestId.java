package kabinet.identity.access;

import kabinet.kernel.Ids;

/** A request for access to a home contract. */
public record AccessRequestId(long value) {

  private static final String PREFIX = "access";

  public static AccessRequestId valueOf(String id) {
    return new AccessRequestId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
