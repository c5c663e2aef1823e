package kabinet.messaging;

/** The way to the mailboxes: an SMTP server, or the list beside the demo's handset. */
public interface MailGateway {

  /** Hands one mail over; may be called for several mails at once, and again for the same one. */
  Delivery send(Mail mail);
}
