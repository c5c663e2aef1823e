package kabinet.identity.code;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import kabinet.kernel.Msisdn;
import kabinet.operator.OperatorProfile.SignIn;
import org.springframework.stereotype.Component;

/**
 * R6: makes codes, and hashes them so that a copy of the database without the server's key opens
 * nothing.
 */
@Component
class CodeMaker {

  private static final String HMAC = "HmacSHA256";
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}]+");

  private final SecureRandom random = new SecureRandom();
  private final SecretKey key;

  CodeMaker(SecretKey codeKey) {
    this.key = codeKey;
  }

  String next(SignIn promise) {
    var alphabet = promise.codeAlphabet();
    return random
        .ints(promise.codeLength(), 0, alphabet.length())
        .collect(
            StringBuilder::new,
            (code, letter) -> code.append(alphabet.charAt(letter)),
            StringBuilder::append)
        .toString();
  }

  /** The code somebody typed or pasted, without what does not matter in it. */
  static String asMeant(String typed) {
    var plain = BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
    return plain.toUpperCase(Locale.ROOT);
  }

  byte[] hash(long id, Msisdn msisdn, String code) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      mac.update(ByteBuffer.allocate(Long.BYTES).putLong(id).array());
      mac.update(msisdn.value().getBytes(UTF_8));
      return mac.doFinal(asMeant(code).getBytes(UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + HMAC, e);
    }
  }
}
