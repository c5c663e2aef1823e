package kabinet.identity.network;

/**
 * R18: what somebody could still sign in with. A code reaches every number, so whoever has one has
 * a way in; a contract alone has none but its password and passkeys.
 */
record WaysIn(boolean number, boolean password, boolean passkey, int networks) {

  /** Whether one network may go. */
  boolean remainWithoutOneNetwork() {
    return number || password || passkey || networks > 1;
  }
}
