package kabinet.kernel;

/** One of the operator's staff. */
public record StaffId(long value) {

  private static final String PREFIX = "staff";

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
