package kabinet.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Carries messages from the outbox to the gateways. */
@Component
class Dispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final Duration BREATH = Duration.ofSeconds(1);
  private static final ThreadFactory SENDERS = Thread.ofPlatform().name("sender-", 0).factory();

  private final Outbox outbox;
  private final SmsGateway phones;
  private final @Nullable MailGateway mailboxes;

  Dispatcher(
      Outbox outbox, ObjectProvider<SmsGateway> phones, ObjectProvider<MailGateway> mailboxes) {
    this.outbox = outbox;
    this.phones = phones.getIfAvailable(NoSmsGateway::fail);
    this.mailboxes = mailboxes.getIfAvailable();
  }

  /** Tries everything that is due once; says how many messages that were. */
  int dispatch() {
    outbox.lapse();
    List<Attempt> attempts = outbox.claim();
    try (var senders = Executors.newThreadPerTaskExecutor(SENDERS)) {
      inOrder(attempts).forEach(queue -> senders.execute(() -> queue.forEach(this::send)));
    }
    return attempts.size();
  }

  /** What goes to one recipient goes one after the other: the latest code is the one that works. */
  private static Collection<List<Attempt>> inOrder(List<Attempt> attempts) {
    return attempts.stream()
        .sorted(Comparator.comparingLong(attempt -> attempt.letter().id()))
        .collect(Collectors.groupingBy(attempt -> attempt.letter().recipient()))
        .values();
  }

  private void send(Attempt attempt) {
    switch (send(attempt.letter())) {
      case TAKEN -> outbox.end(attempt, MessageStatus.SENT);
      case BUSY -> outbox.hasten(attempt, BREATH);
      case UNSURE -> LOG.info("{} was not taken, try {}", attempt.letter(), attempt.number());
      case REFUSED -> {
        outbox.end(attempt, MessageStatus.REFUSED);
        LOG.warn("{} was refused by the gateway", attempt.letter());
      }
    }
  }

  private Delivery send(Letter letter) {
    return switch (letter) {
      case Sms sms -> phones.send(sms);
      // written when there was an SMTP server, and now there is none any more
      case Mail mail -> mailboxes == null ? Delivery.REFUSED : mailboxes.send(mail);
    };
  }
}
