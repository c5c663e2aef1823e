package kabinet.messaging;

import java.time.Instant;
import kabinet.kernel.Msisdn;

/** A text for one phone; it may carry a secret, so it is never printed whole. */
public record Sms(long id, Msisdn to, String text, Instant expiresAt) implements Letter {

  @Override
  public String recipient() {
    return to.value();
  }

  @Override
  public String toString() {
    return "sms " + id;
  }
}
