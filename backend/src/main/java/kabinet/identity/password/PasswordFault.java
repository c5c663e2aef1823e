package kabinet.identity.password;

/** Why a password is not taken. */
public enum PasswordFault {
  /** Fewer than eight characters. */
  TOO_SHORT,
  /** More than anybody types. */
  TOO_LONG,
  /** Among those that are tried first. */
  COMMON,
  /** A number or name of the account itself. */
  OWN_NUMBER
}
