package kabinet.messaging;

import java.time.Instant;
import kabinet.kernel.Msisdn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The only door out: what is said here leaves after the transaction that says it, or never. */
@Service
public class Messaging {

  private final Outbox outbox;
  private final ApplicationEventPublisher events;
  private final boolean mailboxes;

  Messaging(
      Outbox outbox, ApplicationEventPublisher events, ObjectProvider<MailGateway> mailboxes) {
    this.outbox = outbox;
    this.mailboxes = mailboxes.getIfAvailable() != null;
    this.events = events;
  }

  /** Sends a text to a phone; one that cannot be delivered before it expires is dropped. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void sms(Msisdn to, String text, Instant expiresAt) {
    put(Channel.SMS, new Written(to.value(), null, text, expiresAt), MessageStatus.DUE);
  }

  /**
   * Does all the work of sending a text and sends none, so that time does not tell who is a
   * subscriber.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void decoy(Msisdn to, String text, Instant expiresAt) {
    put(Channel.SMS, new Written(to.value(), null, text, expiresAt), MessageStatus.DECOY);
  }

  /** Whether there is a way to mailboxes at all. */
  public boolean reachesMailboxes() {
    return mailboxes;
  }

  /** Sends a text to a mailbox, as {@link #sms} does to a phone. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void mail(String to, String subject, String text, Instant expiresAt) {
    put(Channel.MAIL, new Written(to, subject, text, expiresAt), MessageStatus.DUE);
  }

  private void put(Channel channel, Written message, MessageStatus status) {
    outbox.add(channel, message, status);
    events.publishEvent(new MessageWritten());
  }
}
