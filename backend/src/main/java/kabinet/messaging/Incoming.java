package kabinet.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A text that came in, with the numbers as the network spells them. It may say anything, so it is
 * never printed.
 *
 * @param reference what the network says to tell messages of the same text apart; may be empty
 */
public record Incoming(String from, String to, String text, String reference) {

  /** The same for the same message sent again. */
  public byte[] mark() {
    try {
      var whole = String.join("\u0000", from, to, text, reference);
      return MessageDigest.getInstance("SHA-256").digest(whole.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  @Override
  public String toString() {
    return "a message to " + to;
  }
}
