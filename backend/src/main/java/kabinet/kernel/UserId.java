package kabinet.kernel;

/**
 * A person who signs in. Stands from import: the holder's number for accounts of reach OWNER, the
 * account's own for reach SELF.
 */
public record UserId(long value) {

  private static final String PREFIX = "user";

  public static UserId valueOf(String id) {
    return new UserId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
