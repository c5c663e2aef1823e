package kabinet.kernel;

/** What a member of the operator's staff is trusted with; each may what those before it may. */
public enum StaffRole {
  AGENT,
  SUPERVISOR;

  public boolean includes(StaffRole needed) {
    return compareTo(needed) >= 0;
  }
}
