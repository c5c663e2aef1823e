package kabinet.usage;

/** Which way a call or message went. */
public enum UsageDirection {
  INCOMING,
  OUTGOING,
  MISSED
}
