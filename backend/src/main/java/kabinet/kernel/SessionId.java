package kabinet.kernel;

/** One browser that is signed in; not the secret in its cookie. */
public record SessionId(long value) {

  private static final String PREFIX = "session";

  public static SessionId valueOf(String id) {
    return new SessionId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
