package kabinet.kernel;

/** What a session or token may be allowed to do. */
public enum Scope {
  BALANCE_READ,
  USAGE_READ,
  CATALOG_READ,
  HOME_READ,
  HOME_MANAGE,
  MOBILE_MANAGE,
  MONEY_MOVE,
  PROFILE_READ,
  PROFILE_MANAGE
}
