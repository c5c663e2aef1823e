package kabinet.messaging;

import static org.jsmpp.SMPPConstant.STAT_ESME_RINVDSTADR;
import static org.jsmpp.SMPPConstant.STAT_ESME_RINVDSTNPI;
import static org.jsmpp.SMPPConstant.STAT_ESME_RINVDSTTON;
import static org.jsmpp.SMPPConstant.STAT_ESME_RINVMSGLEN;
import static org.jsmpp.SMPPConstant.STAT_ESME_RMSGQFUL;
import static org.jsmpp.SMPPConstant.STAT_ESME_RTHROTTLED;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands messages to an SMSC by SMPP 3.4. */
class SmppGateway implements SmsGateway {

  private static final Logger LOG = LoggerFactory.getLogger(SmppGateway.class);
  private static final Set<Integer> NOT_SO_MANY = Set.of(STAT_ESME_RTHROTTLED, STAT_ESME_RMSGQFUL);
  private static final Set<Integer> NEVER =
      Set.of(
          STAT_ESME_RINVDSTADR, STAT_ESME_RINVDSTTON, STAT_ESME_RINVDSTNPI, STAT_ESME_RINVMSGLEN);

  private final SmppLink link;
  private final SmppSettings settings;
  private final Clock clock;

  SmppGateway(SmppLink link, SmppSettings settings, Clock clock) {
    this.link = link;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Delivery send(Sms sms) {
    try {
      return send(sms, link.session());
    } catch (IOException unreachable) {
      LOG.warn("The SMSC cannot be reached: {}", unreachable.getMessage());
      return Delivery.UNSURE;
    }
  }

  private Delivery send(Sms sms, SMPPSession session) {
    try {
      var text = ShortMessages.of(sms.text(), (byte) sms.id());
      for (byte[] part : text.parts()) {
        submit(session, sms, text, part);
      }
      return Delivery.TAKEN;
    } catch (NegativeResponseException answer) {
      return verdict(sms, answer.getCommandStatus());
    } catch (PDUException unsendable) {
      LOG.warn("{} cannot be put into SMPP: {}", sms, unsendable.getMessage());
      return Delivery.REFUSED;
    } catch (ResponseTimeoutException | InvalidResponseException | IOException lost) {
      LOG.warn("The SMSC did not answer for {}: {}", sms, lost.getMessage());
      link.drop(session);
      return Delivery.UNSURE;
    }
  }

  private void submit(SMPPSession session, Sms sms, ShortMessages text, byte[] part)
      throws PDUException,
          ResponseTimeoutException,
          InvalidResponseException,
          NegativeResponseException,
          IOException {
    session.submitShortMessage(
        "",
        typeOf(settings.sender()),
        NumberingPlanIndicator.UNKNOWN,
        settings.sender(),
        TypeOfNumber.INTERNATIONAL,
        NumberingPlanIndicator.ISDN,
        sms.to().value().substring(1),
        text.parts().size() == 1 ? new ESMClass() : inParts(),
        (byte) 0,
        (byte) 1,
        null,
        relative(Duration.between(clock.instant(), sms.expiresAt())),
        new RegisteredDelivery(0),
        (byte) 0,
        DataCodings.newInstance(text.dataCoding()),
        (byte) 0,
        part);
  }

  private static Delivery verdict(Sms sms, int status) {
    if (NOT_SO_MANY.contains(status)) {
      return Delivery.BUSY;
    }
    LOG.warn("The SMSC answered {} with status 0x{}", sms, Integer.toHexString(status));
    return NEVER.contains(status) ? Delivery.REFUSED : Delivery.UNSURE;
  }

  private static TypeOfNumber typeOf(String sender) {
    boolean shortCode = sender.chars().allMatch(Character::isDigit);
    return shortCode ? TypeOfNumber.UNKNOWN : TypeOfNumber.ALPHANUMERIC;
  }

  private static ESMClass inParts() {
    return new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, GSMSpecificFeature.UDHI);
  }

  /** How long the SMSC may try, in SMPP's relative format, a second at least. */
  static String relative(Duration left) {
    var period = left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left;
    return "0000%02d%02d%02d%02d000R"
        .formatted(
            period.toDaysPart(),
            period.toHoursPart(),
            period.toMinutesPart(),
            period.toSecondsPart());
  }
}
