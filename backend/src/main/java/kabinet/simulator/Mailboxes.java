package kabinet.simulator;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import kabinet.messaging.Delivery;
import kabinet.messaging.Mail;
import kabinet.messaging.MailGateway;

/**
 * Every mailbox of the demo: takes mails as an SMTP server would, and can be told to make trouble.
 */
class Mailboxes implements MailGateway {

  static final int MAILS = 50;

  private final Clock clock;
  private final Deque<Received> received = new ArrayDeque<>();
  private Trouble trouble = Trouble.NONE;

  Mailboxes(Clock clock) {
    this.clock = clock;
  }

  /** A mail on the screen. */
  record Received(Instant at, String to, String subject, String text) {}

  @Override
  public synchronized Delivery send(Mail mail) {
    if (trouble.fail() > 0) {
      trouble = trouble.failedOnce();
      return Delivery.UNSURE;
    }
    var at = clock.instant().plusSeconds(trouble.delaySeconds());
    for (int copy = 0; copy <= trouble.repeat(); copy++) {
      keep(new Received(at, mail.to(), mail.subject(), mail.text()));
    }
    return Delivery.TAKEN;
  }

  /** What has arrived, the newest first. */
  synchronized List<Received> mails() {
    var now = clock.instant();
    return received.stream().filter(mail -> !mail.at().isAfter(now)).toList();
  }

  synchronized void trouble(Trouble wanted) {
    trouble = wanted;
  }

  private void keep(Received mail) {
    received.addFirst(mail);
    if (received.size() > MAILS) {
      received.removeLast();
    }
  }
}
