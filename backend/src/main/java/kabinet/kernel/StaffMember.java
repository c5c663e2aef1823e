package kabinet.kernel;

/**
 * Who asks at the desk: never a {@link Viewer}, and no viewer is one. Also through which session,
 * and from which address.
 */
public record StaffMember(
    StaffId id, String name, StaffRole role, SessionId session, String address) {

  public boolean may(StaffRole needed) {
    return role.includes(needed);
  }
}
