package kabinet.identity;

import kabinet.kernel.Ids;

/** A passkey as people see it in their list; not what its authenticator calls it. */
public record PasskeyId(long value) {

  private static final String PREFIX = "passkey";

  public static PasskeyId valueOf(String id) {
    return new PasskeyId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
