package kabinet.messaging;

import java.time.Instant;

/** A text for one mailbox; it may carry a secret, so it is never printed whole. */
public record Mail(long id, String to, String subject, String text, Instant writtenAt)
    implements Letter {

  @Override
  public String recipient() {
    return to;
  }

  @Override
  public String toString() {
    return "mail " + id;
  }
}
