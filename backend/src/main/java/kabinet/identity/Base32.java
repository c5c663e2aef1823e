package kabinet.identity;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** The spelling of secrets in authenticator apps (RFC 4648, section 6). */
final class Base32 {

  /** 128 to 512 bits: shorter ones RFC 4226 forbids, longer ones no app makes. */
  static final Pattern SECRET = Pattern.compile("[A-Za-z2-7]{26,103}=*");

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static byte[] decode(String text) {
    var bytes = new ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (char letter : text.replace("=", "").toUpperCase(Locale.ROOT).toCharArray()) {
      held = held << BITS | ALPHABET.indexOf(letter);
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes.write(held >> bits);
        held &= (1 << bits) - 1;
      }
    }
    return bytes.toByteArray();
  }
}
