package kabinet.platform.graphql;

/** The viewer may not ask for this field. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  Refused(ErrorCode code) {
    super(code.name(), null, false, false);
    this.code = code;
  }

  ErrorCode code() {
    return code;
  }
}
