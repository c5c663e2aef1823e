package kabinet.identity.signin;

/** By what a new password is to come. */
public enum ContactChannel {
  /** To the phone on file. */
  SMS,
  /** To the mailbox on file. */
  EMAIL
}
