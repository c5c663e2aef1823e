package kabinet.messaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter.Message_payload;
import org.jsmpp.bean.OptionalParameter.Sar_total_segments;

/**
 * What a delivered message says (SMPP 3.4, 3GPP 23.038), empty where it cannot be read. Nobody
 * writes a word in several messages, so a part of a longer text says nothing.
 */
final class InboundText {

  private static final Charset CYRILLIC = Charset.forName("ISO-8859-5");
  private static final int SAME_MESSAGE_IN_PARTS = 0x00;
  private static final int SAME_MESSAGE_IN_MANY_PARTS = 0x08;

  private InboundText() {}

  static String of(DeliverSm message) {
    var payload = message.getOptionalParameter(Message_payload.class);
    var octets = payload == null ? message.getShortMessage() : payload.getValue();
    if (octets == null || isPart(message)) {
      return "";
    }
    int header = message.isUdhi() && octets.length > 0 ? 1 + (octets[0] & 0xff) : 0;
    if (header > octets.length || (header > 0 && isPart(octets, header))) {
      return "";
    }
    return read(Arrays.copyOfRange(octets, header, octets.length), message.getDataCoding() & 0xff);
  }

  private static boolean isPart(DeliverSm message) {
    var segments = message.getOptionalParameter(Sar_total_segments.class);
    return segments != null && (segments.getValue() & 0xff) > 1;
  }

  /** Elements of the header are an identifier, a length and so many octets each. */
  private static boolean isPart(byte[] octets, int header) {
    for (int at = 1; at + 1 < header; at += 2 + (octets[at + 1] & 0xff)) {
      int length = octets[at + 1] & 0xff;
      boolean concatenated =
          octets[at] == SAME_MESSAGE_IN_PARTS || octets[at] == SAME_MESSAGE_IN_MANY_PARTS;
      int parts = at + length; // the last element but one
      if (concatenated && parts < header && (octets[parts] & 0xff) > 1) {
        return true;
      }
    }
    return false;
  }

  private static String read(byte[] octets, int coding) {
    return switch (coding) {
      case 0x00, 0x0f -> GsmAlphabet.text(octets);
      case 0x01 -> new String(octets, US_ASCII);
      case 0x03 -> new String(octets, ISO_8859_1);
      case 0x06 -> new String(octets, CYRILLIC);
      case 0x08, 0x48 -> new String(octets, UTF_16BE);
      default -> ofClass(octets, coding);
    };
  }

  /** With a message class, the alphabet stands in the bits beside it. */
  private static String ofClass(byte[] octets, int coding) {
    return switch (coding & 0xfc) {
      case 0x10, 0xf0 -> GsmAlphabet.text(octets);
      case 0x18 -> new String(octets, UTF_16BE);
      default -> "";
    };
  }
}
