package kabinet.messaging;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as one or several short messages (3GPP 23.040): in the default alphabet while it has all
 * the letters, otherwise in UCS-2, which holds less than half as many.
 */
record ShortMessages(byte dataCoding, List<byte[]> parts) {

  static final byte DEFAULT_ALPHABET = 0;
  static final byte UCS_2 = 8;

  private static final int HEADER = 6;
  private static final int GSM_ALONE = 160;
  private static final int GSM_IN_PARTS = 153;
  private static final int UCS_2_ALONE = 140;
  private static final int UCS_2_IN_PARTS = 134;

  /** Cuts between letters only; parts of the same reference are put together again by the phone. */
  static ShortMessages of(String text, byte reference) {
    boolean gsm = text.codePoints().allMatch(GsmAlphabet::has);
    List<byte[]> letters =
        text.codePoints().mapToObj(gsm ? GsmAlphabet::octets : ShortMessages::ucs2).toList();
    var alone = cut(letters, gsm ? GSM_ALONE : UCS_2_ALONE);
    var parts =
        alone.size() == 1
            ? alone
            : numbered(cut(letters, gsm ? GSM_IN_PARTS : UCS_2_IN_PARTS), reference);
    return new ShortMessages(gsm ? DEFAULT_ALPHABET : UCS_2, parts);
  }

  private static List<byte[]> cut(List<byte[]> letters, int most) {
    List<byte[]> parts = new ArrayList<>();
    var part = new ByteArrayOutputStream();
    for (byte[] letter : letters) {
      if (part.size() + letter.length > most) {
        parts.add(part.toByteArray());
        part.reset();
      }
      part.writeBytes(letter);
    }
    parts.add(part.toByteArray());
    return parts;
  }

  private static List<byte[]> numbered(List<byte[]> parts, byte reference) {
    List<byte[]> numbered = new ArrayList<>();
    for (byte[] part : parts) {
      var whole = new ByteArrayOutputStream(HEADER + part.length);
      whole.writeBytes(
          new byte[] {5, 0, 3, reference, (byte) parts.size(), (byte) (numbered.size() + 1)});
      whole.writeBytes(part);
      numbered.add(whole.toByteArray());
    }
    return numbered;
  }

  private static byte[] ucs2(int letter) {
    return Character.toString(letter).getBytes(UTF_16BE);
  }
}
