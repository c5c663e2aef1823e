package kabinet.messaging;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
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

  /** As taken, but so much later. */
  record Late(Duration delay) implements Answer {}

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

  /** Whoever has bound last, and is still there. */
  SMPPServerSession session() {
    for (int tries = 0; tries < 500; tries++) {
      for (var session : sessions.reversed()) {
        if (session.getSessionState().isBound()) {
          return session;
        }
      }
      pause();
    }
    throw new AssertionError("nobody has bound");
  }

  /** The next message that is taken. */
  SubmitSm nextReceived() {
    for (int tries = 0; tries < 500 && received.isEmpty(); tries++) {
      pause();
    }
    return received.removeFirst();
  }

  /** Closes every connection; whoever knocks again is let in. */
  void hangUp() {
    sessions.forEach(SMPPServerSession::close);
  }

  private static void pause() {
    LockSupport.parkNanos(10_000_000);
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

  private final class Receiver extends SubmitReceiver {

    @Override
    public @Nullable SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession session)
        throws ProcessRequestException {
      switch (answers.poll()) {
        case null -> received.add(message);
        case Status(int code) -> throw new ProcessRequestException("as told", code);
        case HangUp _ -> session.close();
        case Late(var delay) -> {
          LockSupport.parkNanos(delay.toNanos());
          received.add(message);
        }
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
  }
}
