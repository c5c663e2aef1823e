package kabinet.identity.staff;

import kabinet.kernel.StaffMember;

/** A desk session is open, under a secret that goes into its cookie. */
record StaffSignedIn(StaffMember member, String token) implements SignInStaffResult {

  @Override
  public String toString() {
    return "signed in: " + member;
  }
}
