package kabinet.messaging;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One bound connection to the SMSC for both ways, bound when first needed and again after it was
 * lost.
 */
class SmppLink implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SmppLink.class);

  private final SmppSettings settings;
  private final Sockets sockets;
  private final SmppInbox inbox;
  private final Clock clock;
  private final ReentrantLock binding = new ReentrantLock();
  private @Nullable SMPPSession bound;
  private Instant notBefore = Instant.MIN;

  SmppLink(SmppSettings settings, Sockets sockets, SmppInbox inbox, Clock clock) {
    this.settings = settings;
    this.sockets = sockets;
    this.inbox = inbox;
    this.clock = clock;
  }

  /** The bound session; while the SMSC cannot be reached, it is asked once in a while only. */
  SMPPSession session() throws IOException {
    binding.lock();
    try {
      if (bound != null && bound.getSessionState().isBound()) {
        return bound;
      }
      if (clock.instant().isBefore(notBefore)) {
        throw new IOException("the SMSC was not reached a moment ago");
      }
      notBefore = clock.instant().plus(settings.rebindAfter());
      bound = bind();
      notBefore = Instant.MIN;
      LOG.info("Bound to the SMSC as {}", settings);
      return bound;
    } finally {
      binding.unlock();
    }
  }

  /** Gives up a session that does not answer, so that the next message binds anew. */
  void drop(SMPPSession session) {
    session.close();
  }

  @Override
  public void close() {
    binding.lock();
    try {
      if (bound != null) {
        bound.unbindAndClose();
      }
    } finally {
      binding.unlock();
    }
  }

  private SMPPSession bind() throws IOException {
    var session = new SMPPSession(this::connect);
    session.setMessageReceiverListener(new SmppReceiver(inbox, session));
    session.setTransactionTimer(settings.answerWithin().toMillis());
    session.setEnquireLinkTimer((int) settings.enquireEvery().toMillis());
    session.connectAndBind(
        settings.host(),
        settings.port(),
        new BindParameter(
            settings.receive() ? BindType.BIND_TRX : BindType.BIND_TX,
            settings.systemId(),
            settings.password(),
            settings.systemType(),
            TypeOfNumber.UNKNOWN,
            NumberingPlanIndicator.UNKNOWN,
            null),
        settings.answerWithin().toMillis());
    return session;
  }

  private Connection connect(String host, int port) throws IOException {
    return new SocketConnection(sockets.open(host, port));
  }
}
