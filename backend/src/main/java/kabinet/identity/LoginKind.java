package kabinet.identity;

/** What a person may type to say who they are (R2, R19). */
public enum LoginKind {
  MSISDN,
  CONTRACT,
  LOGIN_NAME,
  ACCOUNT
}
