package kabinet.channels;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * What a gateway proves itself with: HMAC-SHA256 over path, time and body, a line each, in hex. The
 * path is in it, so that a call for one cannot be used for another.
 */
record GatewaySignature(String path, String timestamp, String body) {

  /** Whether it was signed so with this key, compared in the same time wherever it differs. */
  boolean isSignedWith(SecretKey key, String signature) {
    return MessageDigest.isEqual(
        HexFormat.of().formatHex(with(key)).getBytes(UTF_8), signature.getBytes(UTF_8));
  }

  /** Whether the clocks differ by less than so much. */
  boolean isFresh(Instant now, Duration most) {
    try {
      var signedAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
      return Duration.between(signedAt, now).abs().compareTo(most) < 0;
    } catch (RuntimeException noTime) {
      return false;
    }
  }

  byte[] with(SecretKey key) {
    try {
      var mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      mac.update((path + "\n" + timestamp + "\n").getBytes(UTF_8));
      return mac.doFinal(body.getBytes(UTF_8));
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException(never);
    }
  }

  @Override
  public String toString() {
    return "a signed call of " + path;
  }
}
