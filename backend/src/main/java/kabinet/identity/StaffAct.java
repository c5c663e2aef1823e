package kabinet.identity;

/** What staff can do that is written down: whatever touches a person, and coming and going. */
public enum StaffAct {
  SIGN_IN,
  SIGN_OUT,
  READ_HOME_ACCESS,
  DECIDE_HOME_ACCESS,
  MATCH_IDENTITY,
  SEND_PASSWORD,
  READ_LINE_LINKS,
  DECIDE_LINE_LINK,
  UNMARK_DEVICE
}
