package kabinet.simulator;

import java.time.Clock;
import java.util.List;
import kabinet.kernel.Msisdn;
import kabinet.messaging.Delivery;
import kabinet.messaging.Sms;
import kabinet.messaging.SmsGateway;

/** The demo's phones as the gateway of a test. */
public final class TestHandset implements SmsGateway {

  private final Handset handset;

  TestHandset(Clock clock) {
    this.handset = new Handset(clock);
  }

  @Override
  public Delivery send(Sms sms) {
    return handset.send(sms);
  }

  /** What a phone shows, the newest first. */
  public List<String> texts(String msisdn) {
    return handset.messages(new Msisdn(msisdn)).stream().map(Handset.Received::text).toList();
  }

  /** The next tries fail, and what arrives after them arrives so many times too often. */
  public void trouble(String msisdn, int fail, int repeat) {
    handset.trouble(new Msisdn(msisdn), new Trouble(fail, repeat, 0));
  }
}
