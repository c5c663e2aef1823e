package kabinet.identity.signin;

/** By what a new password is to come. */
enum ContactChannel {
  /** To the phone on file. */
  SMS,
  /** To the mailbox on file. */
  EMAIL
}
