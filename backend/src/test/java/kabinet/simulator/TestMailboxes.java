package kabinet.simulator;

import java.time.Clock;
import java.util.List;
import kabinet.messaging.Delivery;
import kabinet.messaging.Mail;
import kabinet.messaging.MailGateway;

/** The demo's mailboxes as the gateway of a test. */
public final class TestMailboxes implements MailGateway {

  private final Mailboxes mailboxes;

  TestMailboxes(Clock clock) {
    this.mailboxes = new Mailboxes(clock);
  }

  @Override
  public Delivery send(Mail mail) {
    return mailboxes.send(mail);
  }

  /** What came to an address, the newest first. */
  public List<String> texts(String address) {
    return mailboxes.mails().stream()
        .filter(mail -> mail.to().equals(address))
        .map(Mailboxes.Received::text)
        .toList();
  }
}
