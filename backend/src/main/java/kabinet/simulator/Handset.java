package kabinet.simulator;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kabinet.kernel.Msisdn;
import kabinet.messaging.Delivery;
import kabinet.messaging.Sms;
import kabinet.messaging.SmsGateway;

/** Every phone of the demo: takes messages as an SMSC would, and can be told to make trouble. */
class Handset implements SmsGateway {

  static final int PHONES = 1000;
  static final int MESSAGES = 50;

  private final Clock clock;
  private final Map<Msisdn, Phone> phones =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Msisdn, Phone> eldest) {
          return size() > PHONES;
        }
      };

  Handset(Clock clock) {
    this.clock = clock;
  }

  /** A message on the screen. */
  record Received(Instant at, String text) {}

  @Override
  public synchronized Delivery send(Sms sms) {
    var phone = phone(sms.to());
    var trouble = phone.trouble;
    if (trouble.fail() > 0) {
      phone.trouble = trouble.failedOnce();
      return Delivery.UNSURE;
    }
    var at = clock.instant().plusSeconds(trouble.delaySeconds());
    for (int copy = 0; copy <= trouble.repeat(); copy++) {
      phone.keep(new Received(at, sms.text()));
    }
    return Delivery.TAKEN;
  }

  /** What the phone shows, the newest first. */
  synchronized List<Received> messages(Msisdn msisdn) {
    var now = clock.instant();
    return phone(msisdn).received.stream().filter(message -> !message.at().isAfter(now)).toList();
  }

  synchronized void trouble(Msisdn msisdn, Trouble trouble) {
    phone(msisdn).trouble = trouble;
  }

  private Phone phone(Msisdn msisdn) {
    return phones.computeIfAbsent(msisdn, unknown -> new Phone());
  }

  private static final class Phone {

    private final Deque<Received> received = new ArrayDeque<>();
    private Trouble trouble = Trouble.NONE;

    void keep(Received message) {
      received.addFirst(message);
      if (received.size() > MESSAGES) {
        received.removeLast();
      }
    }
  }
}
