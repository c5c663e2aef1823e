package kabinet.messaging;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SMPPSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * R12, R13: what the SMSC delivers. It is answered at once and worked on here; when too much is
 * waiting the SMSC is asked to come again, so that nothing is taken and lost.
 */
class SmppInbox implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SmppInbox.class);
  private static final int WORKERS = 2;
  private static final int WAITING = 200;
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final Supplier<NetworkReceiver> receiver;
  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          WORKERS,
          WORKERS,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().name("smpp-inbox-", 0).factory());

  SmppInbox(Supplier<NetworkReceiver> receiver) {
    this.receiver = receiver;
  }

  /** Takes a message; receipts and the like say nothing to anybody here. */
  void take(DeliverSm message, SMPPSession session) throws ProcessRequestException {
    if (!message.isDefaultMessageType()) {
      return;
    }
    try {
      workers.execute(() -> work(message, session));
    } catch (RejectedExecutionException full) {
      throw new ProcessRequestException("too much is waiting", SMPPConstant.STAT_ESME_RX_T_APPN);
    }
  }

  /** What was taken is worked on; nothing more is taken. */
  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("Messages that came in last were not worked on");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(DeliverSm message, SMPPSession session) {
    try {
      var dialled = UssdDialogue.begunBy(message);
      if (dialled != null) {
        var answer = receiver.get().ussd(incoming(message));
        if (answer != null) {
          dialled.end(answer, session);
        }
      } else if (!UssdDialogue.isPartOf(message)) {
        receiver.get().sms(incoming(message));
      }
    } catch (RuntimeException failed) {
      LOG.warn("What the network brought could not be worked on: {}", failed.getMessage());
    }
  }

  private static Incoming incoming(DeliverSm message) {
    boolean international = message.getSourceAddrTon() == 1;
    var from = message.getSourceAddr();
    return new Incoming(
        international && !from.startsWith("+") ? "+" + from : from,
        message.getDestAddress(),
        InboundText.of(message),
        UssdDialogue.reference(message));
  }
}
