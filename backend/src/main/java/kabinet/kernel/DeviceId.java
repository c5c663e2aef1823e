package kabinet.kernel;

/** One device that is remembered (R16); not the secret in its cookie. */
public record DeviceId(long value) {

  private static final String PREFIX = "device";

  public static DeviceId valueOf(String id) {
    return new DeviceId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
