package kabinet.identity.network;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What a browser on its way to a network keeps in a cookie. The proof key and the nonce of a trip
 * are derived from it and the trip's state, so the database holds nothing that could be used.
 */
record TripSecret(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final Pattern SPELLING = Pattern.compile("[A-Za-z0-9_-]{43}");

  static TripSecret next() {
    return new TripSecret(random());
  }

  /** Null for whatever was not spelled by us. */
  static @Nullable TripSecret of(@Nullable String cookie) {
    return cookie != null && SPELLING.matcher(cookie).matches() ? new TripSecret(cookie) : null;
  }

  static String random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return spelled(bytes);
  }

  /** A word that only whoever has this secret can say again. */
  String derive(String purpose, String state) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(value.getBytes(US_ASCII), "HmacSHA256"));
      return spelled(mac.doFinal((purpose + ' ' + state).getBytes(US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }

  byte[] hash() {
    return hash(value);
  }

  static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** As challenges and nonces are spelled. */
  static String hashed(String text) {
    return spelled(hash(text));
  }

  private static String spelled(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
