package kabinet.identity.code;

/**
 * The application was started without a key to hash sign-in codes with, or with too short a one.
 */
final class NoCodeKey extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoCodeKey() {
    super("No key for sign-in codes was given");
  }
}
