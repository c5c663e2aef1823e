package kabinet.operator;

/** A value of the profile that no operator can have promised; carries the key of its reason. */
final class Unfit extends IllegalArgumentException {

  private final String field;
  private final String reason;

  private Unfit(String field, String reason) {
    super(field + ": " + reason);
    this.field = field;
    this.reason = reason;
  }

  static void unless(boolean fits, String field, String reason) {
    if (!fits) {
      throw new Unfit(field, reason);
    }
  }

  String field() {
    return field;
  }

  String reason() {
    return reason;
  }
}
