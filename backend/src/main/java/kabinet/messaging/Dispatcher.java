package kabinet.messaging;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Carries messages from the outbox to the gateway. */
@Component
class Dispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final Duration BREATH = Duration.ofSeconds(1);
  private static final ThreadFactory SENDERS = Thread.ofPlatform().name("sender-", 0).factory();

  private final Outbox outbox;
  private final SmsGateway gateway;

  Dispatcher(Outbox outbox, ObjectProvider<SmsGateway> gateway) {
    this.outbox = outbox;
    this.gateway = gateway.getIfAvailable(NoSmsGateway::fail);
  }

  /** Tries everything that is due once; says how many messages that were. */
  int dispatch() {
    outbox.lapse();
    List<Attempt> attempts = outbox.claim();
    try (var senders = Executors.newThreadPerTaskExecutor(SENDERS)) {
      attempts.forEach(attempt -> senders.execute(() -> send(attempt)));
    }
    return attempts.size();
  }

  private void send(Attempt attempt) {
    switch (gateway.send(attempt.sms())) {
      case TAKEN -> outbox.end(attempt, MessageStatus.SENT);
      case BUSY -> outbox.hasten(attempt, BREATH);
      case UNSURE -> LOG.info("{} was not taken, try {}", attempt.sms(), attempt.number());
      case REFUSED -> {
        outbox.end(attempt, MessageStatus.REFUSED);
        LOG.warn("{} was refused by the gateway", attempt.sms());
      }
    }
  }
}
