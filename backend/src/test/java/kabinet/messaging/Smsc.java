package kabinet.messaging;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnectionFactory;
import org.jsmpp.util.MessageId;
import org.jspecify.annotations.Nullable;

/** A small SMSC behind a real socket, which can be told how to answer. */
final class Smsc implements AutoCloseable {

  /** How a message is answered when it is its turn. */
  sealed interface Answer {}

  /** With a status other than success. */
  record Status(int code) implements Answer {}

  /** By closing the connection. */
  record HangUp() implements Answer {}

  /** Not until the SMSC is closed. */
  record Silence() implements Answer {}

  final List<SubmitSm> received = new CopyOnWriteArrayList<>();
  final List<BindRequest> bound = new CopyOnWriteArrayList<>();
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final SMPPServerSessionListener socket;
  private final String password;
  private final Thread door;

  Smsc(String password) throws IOException {
    this(freePort(), password);
  }

  Smsc(int port, String password) throws IOException {
    this(port, password, new ServerSocketConnectionFactory());
  }

  /** One that listens in another way than plainly. */
  Smsc(String password, ServerConnectionFactory listening) throws IOException {
    this(freePort(), password, listening);
  }

  private Smsc(int port, String password, ServerConnectionFactory listening) throws IOException {
    this.password = password;
    socket = new SMPPServerSessionListener(port, listening);
    socket.setPduProcessorDegree(3);
    door = Thread.ofVirtual().start(this::serve);
  }

  private static int freePort() throws IOException {
    try (var probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }

  int port() {
    return socket.getPort();
  }

  /** Answers the next message so; without this it is taken. */
  Smsc then(Answer answer) {
    answers.add(answer);
    return this;
  }

  /** Returns when nobody who knocks is let in any more. */
  @Override
  public void close() throws IOException {
    closed.countDown();
    socket.close();
    try {
      door.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    sessions.forEach(SMPPServerSession::close);
  }

  private void serve() {
    while (closed.getCount() > 0) {
      try {
        var session = socket.accept();
        sessions.add(session);
        session.setMessageReceiverListener(new Receiver());
        welcome(session);
      } catch (IOException over) {
        return;
      }
    }
  }

  private void welcome(SMPPServerSession session) throws IOException {
    try {
      var bind = session.waitForBind(5000);
      if (bind.getPassword().equals(password)) {
        bound.add(bind);
        bind.accept("smsc");
      } else {
        bind.reject(SMPPConstant.STAT_ESME_RINVPASWD);
      }
    } catch (TimeoutException | PDUStringException e) {
      session.close();
    }
  }

  private final class Receiver implements ServerMessageReceiverListener {

    @Override
    public @Nullable SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession session)
        throws ProcessRequestException {
      switch (answers.poll()) {
        case null -> received.add(message);
        case Status(int code) -> throw new ProcessRequestException("as told", code);
        case HangUp _ -> session.close();
        case Silence _ -> await();
      }
      try {
        return new SubmitSmResult(new MessageId("1"), new OptionalParameter[0]);
      } catch (PDUStringException e) {
        throw new AssertionError(e);
      }
    }

    private void await() {
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

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
}
