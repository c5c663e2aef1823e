package kabinet.simulator;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kabinet.kernel.Msisdn;
import kabinet.messaging.Delivery;
import kabinet.messaging.Sms;
import kabinet.messaging.SmsGateway;
import org.jspecify.annotations.Nullable;

/** The demo's phones as the gateway of a test. */
public final class TestHandset implements SmsGateway {

  private final Handset handset;
  private final BlockingQueue<Sms> taken = new LinkedBlockingQueue<>();

  TestHandset(Clock clock) {
    this.handset = new Handset(clock);
  }

  @Override
  public Delivery send(Sms sms) {
    var outcome = handset.send(sms);
    if (outcome == Delivery.TAKEN) {
      taken.add(sms);
    }
    return outcome;
  }

  /** What a phone shows, the newest first. */
  public List<String> texts(String msisdn) {
    return handset.messages(new Msisdn(msisdn)).stream().map(Handset.Received::text).toList();
  }

  /** The next message that any phone gets; null if none comes in time. */
  public @Nullable Sms nextTaken(long most, TimeUnit unit) throws InterruptedException {
    return taken.poll(most, unit);
  }

  /** The next tries fail, and what arrives after them arrives so many times too often. */
  public void trouble(String msisdn, int fail, int repeat) {
    handset.trouble(new Msisdn(msisdn), new Trouble(fail, repeat, 0));
  }
}
