package kabinet.operator;

/**
 * Why a text is no operator profile: the line, the field, and the key of the reason in the message
 * files.
 */
public final class ProfileMistake extends Exception {

  private final int line;
  private final String field;
  private final String reason;

  ProfileMistake(int line, String field, String reason, Throwable cause) {
    super(reason + " at line " + line + ", field " + field, cause);
    this.line = line;
    this.field = field;
    this.reason = reason;
  }

  public int line() {
    return line;
  }

  public String field() {
    return field;
  }

  public String reason() {
    return reason;
  }
}
