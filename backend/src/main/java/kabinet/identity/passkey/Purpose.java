package kabinet.identity.passkey;

/** What an authenticator is asked for; what was signed for one serves no other. */
public enum Purpose {
  ADD,
  SIGN_IN,
  PROVE
}
