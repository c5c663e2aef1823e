package kabinet.messaging;

/** Something on its way to a phone or a mailbox; it may carry a secret, so it is never printed. */
sealed interface Letter permits Sms, Mail {

  long id();

  /** The phone or the mailbox, as it is written down. */
  String recipient();
}
