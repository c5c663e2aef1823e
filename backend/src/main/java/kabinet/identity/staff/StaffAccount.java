package kabinet.identity.staff;

import kabinet.kernel.StaffId;
import kabinet.kernel.StaffRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the operator. The password is encoded and the authenticator's secret
 * sealed; without the latter nobody comes in.
 */
record StaffAccount(
    StaffId id,
    String login,
    String displayName,
    StaffRole role,
    String encoded,
    byte @Nullable [] sealed,
    long lastStep) {

  @Override
  public String toString() {
    return "staff " + login;
  }
}
