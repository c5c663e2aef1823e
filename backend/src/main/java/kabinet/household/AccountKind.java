package kabinet.household;

/** What an account is for. */
public enum AccountKind {
  MOBILE,
  HOME
}
