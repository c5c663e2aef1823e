package kabinet.messaging;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;

/** An SMSC that takes messages one by one, and nothing else. */
abstract class SubmitReceiver implements ServerMessageReceiverListener {

  @Override
  public DataSmResult onAcceptDataSm(DataSm message, Session session)
      throws ProcessRequestException {
    throw unasked();
  }

  @Override
  public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti message, SMPPServerSession session)
      throws ProcessRequestException {
    throw unasked();
  }

  @Override
  public QuerySmResult onAcceptQuerySm(QuerySm message, SMPPServerSession session)
      throws ProcessRequestException {
    throw unasked();
  }

  @Override
  public void onAcceptReplaceSm(ReplaceSm message, SMPPServerSession session)
      throws ProcessRequestException {
    throw unasked();
  }

  @Override
  public void onAcceptCancelSm(CancelSm message, SMPPServerSession session)
      throws ProcessRequestException {
    throw unasked();
  }

  @Override
  public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm message, SMPPServerSession session)
      throws ProcessRequestException {
    throw unasked();
  }

  @Override
  public void onAcceptCancelBroadcastSm(CancelBroadcastSm message, SMPPServerSession session)
      throws ProcessRequestException {
    throw unasked();
  }

  @Override
  public QueryBroadcastSmResult onAcceptQueryBroadcastSm(
      QueryBroadcastSm message, SMPPServerSession session) throws ProcessRequestException {
    throw unasked();
  }

  private static ProcessRequestException unasked() {
    return new ProcessRequestException("not spoken here", SMPPConstant.STAT_ESME_RINVCMDID);
  }
}
