package kabinet.messaging;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Its_session_info;
import org.jsmpp.bean.OptionalParameter.User_message_reference;
import org.jsmpp.bean.OptionalParameter.Ussd_service_op;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * R12: a USSD code over SMPP: a deliver_sm with {@code ussd_service_op}, answered by a submit_sm
 * that carries the same session and ends it. A dialogue of ours has one question and one answer.
 */
record UssdDialogue(DeliverSm begun, byte answerWith) {

  private static final Logger LOG = LoggerFactory.getLogger(UssdDialogue.class);
  private static final byte PSSD_INDICATION = 0;
  private static final byte PSSR_INDICATION = 1;
  private static final byte PSSD_RESPONSE = 16;
  private static final byte PSSR_RESPONSE = 17;
  private static final int LAST = 1;

  /** The dialogue that somebody began by dialling; null if the message is no such thing. */
  static @Nullable UssdDialogue begunBy(DeliverSm message) {
    var operation = message.getOptionalParameter(Ussd_service_op.class);
    if (operation == null) {
      return null;
    }
    return switch (operation.getValue()) {
      case PSSD_INDICATION -> new UssdDialogue(message, PSSD_RESPONSE);
      case PSSR_INDICATION -> new UssdDialogue(message, PSSR_RESPONSE);
      default -> null;
    };
  }

  static boolean isPartOf(DeliverSm message) {
    return message.getOptionalParameter(Ussd_service_op.class) != null;
  }

  /** What the network says to tell messages of one phone apart. */
  static String reference(DeliverSm message) {
    var session = message.getOptionalParameter(Its_session_info.class);
    var number = message.getOptionalParameter(User_message_reference.class);
    return (session == null ? "" : session.getValue())
        + "/"
        + (number == null ? "" : number.getValue());
  }

  /** Shows the answer on the phone, unless the line to the SMSC is lost meanwhile. */
  void end(String answer, SMPPSession session) {
    boolean gsm = answer.codePoints().allMatch(GsmAlphabet::has);
    try {
      session.submitShortMessage(
          "USSD",
          TypeOfNumber.valueOf(begun.getDestAddrTon()),
          NumberingPlanIndicator.valueOf(begun.getDestAddrNpi()),
          begun.getDestAddress(),
          TypeOfNumber.valueOf(begun.getSourceAddrTon()),
          NumberingPlanIndicator.valueOf(begun.getSourceAddrNpi()),
          begun.getSourceAddr(),
          new ESMClass(),
          (byte) 0,
          (byte) 1,
          null,
          null,
          new RegisteredDelivery(0),
          (byte) 0,
          DataCodings.newInstance(gsm ? ShortMessages.DEFAULT_ALPHABET : ShortMessages.UCS_2),
          (byte) 0,
          gsm ? octets(answer) : answer.getBytes(UTF_16BE),
          parameters());
    } catch (PDUException
        | ResponseTimeoutException
        | InvalidResponseException
        | NegativeResponseException
        | IOException lost) {
      LOG.warn("A USSD answer did not reach the SMSC: {}", lost.getMessage());
    }
  }

  private OptionalParameter[] parameters() {
    var operation = new Ussd_service_op(answerWith);
    var session = begun.getOptionalParameter(Its_session_info.class);
    return session == null
        ? new OptionalParameter[] {operation}
        : new OptionalParameter[] {
          operation, new Its_session_info((short) (session.getValue() | LAST))
        };
  }

  private static byte[] octets(String answer) {
    var octets = new ByteArrayOutputStream();
    answer.codePoints().mapToObj(GsmAlphabet::octets).forEach(octets::writeBytes);
    return octets.toByteArray();
  }
}
