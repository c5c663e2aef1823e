package kabinet.messaging;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;

/** One bound session's ear. */
record SmppReceiver(SmppInbox inbox, SMPPSession session) implements MessageReceiverListener {

  @Override
  public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
    inbox.take(message, session);
  }

  @Override
  public void onAcceptAlertNotification(AlertNotification notification) {
    // nobody waits for a phone to be reachable again
  }

  @Override
  public DataSmResult onAcceptDataSm(DataSm message, Session source)
      throws ProcessRequestException {
    throw new ProcessRequestException("not spoken here", SMPPConstant.STAT_ESME_RINVCMDID);
  }
}
