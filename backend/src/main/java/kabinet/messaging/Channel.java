package kabinet.messaging;

/** By what a message leaves. */
public enum Channel {
  /** To a phone. */
  SMS,
  /** To a mailbox. */
  MAIL
}
