package kabinet.catalog;

/** What the operator sells. */
public enum OfferingKind {
  MOBILE_PLAN,
  ADD_ON,
  INTERNET_PLAN,
  CHANNEL_PACKAGE
}
