package kabinet.messaging;

import java.util.HashMap;
import java.util.Map;

/**
 * The default alphabet of phones (3GPP 23.038), one octet a letter, two for those behind the
 * escape.
 */
final class GsmAlphabet {

  private static final byte ESCAPE = 0x1b;
  private static final String LETTERS =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String ESCAPED = "\f^{}\\[~]|€";
  private static final byte[] BEHIND_ESCAPE = {
    0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65
  };
  private static final Map<Integer, byte[]> OCTETS = octets();

  private GsmAlphabet() {}

  static boolean has(int letter) {
    return OCTETS.containsKey(letter);
  }

  static byte[] octets(int letter) {
    var octets = OCTETS.get(letter);
    if (octets == null) {
      throw new IllegalArgumentException("not in the default alphabet");
    }
    return octets;
  }

  /** What such octets say; whatever is no letter is left out. */
  static String text(byte[] octets) {
    var text = new StringBuilder();
    for (int i = 0; i < octets.length; i++) {
      int letter = -1;
      if (octets[i] != ESCAPE) {
        letter = octets[i] < 0 ? -1 : LETTERS.charAt(octets[i]);
      } else if (i + 1 < octets.length) {
        letter = escaped(octets[++i]);
      }
      if (letter >= 0) {
        text.appendCodePoint(letter);
      }
    }
    return text.toString();
  }

  private static int escaped(byte octet) {
    for (int i = 0; i < BEHIND_ESCAPE.length; i++) {
      if (BEHIND_ESCAPE[i] == octet) {
        return ESCAPED.charAt(i);
      }
    }
    return -1;
  }

  private static Map<Integer, byte[]> octets() {
    Map<Integer, byte[]> octets = new HashMap<>();
    for (int i = 0; i < LETTERS.length(); i++) {
      octets.put((int) LETTERS.charAt(i), new byte[] {(byte) i});
    }
    octets.remove((int) ESCAPE);
    for (int i = 0; i < ESCAPED.length(); i++) {
      octets.put((int) ESCAPED.charAt(i), new byte[] {ESCAPE, BEHIND_ESCAPE[i]});
    }
    return octets;
  }
}
