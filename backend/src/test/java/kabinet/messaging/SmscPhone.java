package kabinet.messaging;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.IOException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Its_session_info;
import org.jsmpp.bean.OptionalParameter.Message_payload;
import org.jsmpp.bean.OptionalParameter.Ussd_service_op;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;

/** A phone in the network of a {@link Smsc}: what it sends comes to whoever is bound. */
record SmscPhone(SMPPServerSession network, String digits) {

  static final int TAKEN = 0;

  private static final byte UCS_2 = 8;

  /** Writes an SMS; says with what status it was taken. */
  int writes(String to, String text) {
    return send(to, new ESMClass(), UCS_2, text.getBytes(UTF_16BE));
  }

  int writes(String to, int coding, byte[] octets) {
    return send(to, new ESMClass(), (byte) coding, octets);
  }

  /** One whose octets begin with a header. */
  int writesWithHeader(String to, byte[] octets) {
    var header = new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, GSMSpecificFeature.UDHI);
    return send(to, header, UCS_2, octets);
  }

  /** One too long for the field that is meant for texts. */
  int writesAsPayload(String to, String text) {
    return send(
        to, new ESMClass(), UCS_2, new byte[0], new Message_payload(text.getBytes(UTF_16BE)));
  }

  int acknowledges(String to) {
    var receipt =
        new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT);
    return send(to, receipt, (byte) 0, "id:1 sub:001 dlvrd:001 stat:DELIVRD".getBytes());
  }

  int dials(String code, int session) {
    return ussd(code, 1, session);
  }

  /** Says something else within a USSD session. */
  int ussd(String code, int operation, int session) {
    return send(
        "111",
        new ESMClass(),
        (byte) 0x0f,
        code.getBytes(),
        new Ussd_service_op((byte) operation),
        new Its_session_info((short) session));
  }

  private int send(
      String to, ESMClass kind, byte coding, byte[] octets, OptionalParameter... parameters) {
    try {
      network.deliverShortMessage(
          "",
          TypeOfNumber.INTERNATIONAL,
          NumberingPlanIndicator.ISDN,
          digits,
          TypeOfNumber.UNKNOWN,
          NumberingPlanIndicator.UNKNOWN,
          to,
          kind,
          (byte) 0,
          (byte) 0,
          new RegisteredDelivery(0),
          DataCodings.newInstance(coding),
          octets,
          parameters);
      return TAKEN;
    } catch (NegativeResponseException refused) {
      return refused.getCommandStatus();
    } catch (PDUException | ResponseTimeoutException | InvalidResponseException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
