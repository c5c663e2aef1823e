package kabinet.identity;

/** Somebody who works for the operator; the password is already encoded. */
record StaffAccount(long id, String login, String displayName, String role, String encoded) {

  @Override
  public String toString() {
    return "staff " + login;
  }
}
