package kabinet.messaging;

import java.time.Instant;
import kabinet.kernel.Msisdn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The only door out: what is said here leaves after the transaction that says it, or never. */
@Service
public class Messaging {

  private final Outbox outbox;
  private final ApplicationEventPublisher events;

  Messaging(Outbox outbox, ApplicationEventPublisher events) {
    this.outbox = outbox;
    this.events = events;
  }

  /** Sends a text to a phone; one that cannot be delivered before it expires is dropped. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void sms(Msisdn to, String text, Instant expiresAt) {
    put(to, text, expiresAt, MessageStatus.DUE);
  }

  /**
   * Does all the work of sending a text and sends none, so that time does not tell who is a
   * subscriber.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void decoy(Msisdn to, String text, Instant expiresAt) {
    put(to, text, expiresAt, MessageStatus.DECOY);
  }

  private void put(Msisdn to, String text, Instant expiresAt, MessageStatus status) {
    outbox.add(to, text, expiresAt, status);
    events.publishEvent(new MessageWritten());
  }
}
