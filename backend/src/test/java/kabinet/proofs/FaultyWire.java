package kabinet.proofs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The wire between the cabinet and its database: it stays at one address while servers come and go
 * behind it, and can hold everything back or be cut.
 */
final class FaultyWire implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final ServerSocket listening;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Object valve = new Object();
  private volatile int target;
  private volatile boolean cut;
  private boolean stalled;

  FaultyWire() throws IOException {
    listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().name("wire").start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** From now on new connections go there. */
  void leadTo(int port) {
    target = port;
  }

  /** Holds back whatever travels, without a word, until it is let go. */
  void stall(boolean held) {
    synchronized (valve) {
      stalled = held;
      valve.notifyAll();
    }
  }

  /** Ends every connection in the middle of whatever it says; new ones are refused until mended. */
  void cut() {
    cut = true;
    open.forEach(FaultyWire::close);
  }

  void mend() {
    cut = false;
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        var near = listening.accept();
        if (cut) {
          close(near);
        } else {
          join(near);
        }
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void join(Socket near) {
    try {
      var far = new Socket(InetAddress.getLoopbackAddress(), target);
      near.setTcpNoDelay(true);
      far.setTcpNoDelay(true);
      open.add(near);
      open.add(far);
      pump(near, far);
      pump(far, near);
    } catch (IOException nobodyThere) {
      close(near);
    }
  }

  private void pump(Socket from, Socket to) {
    Thread.ofPlatform()
        .daemon()
        .name("wire " + from.getPort())
        .start(
            () -> {
              try (from;
                  to) {
                carry(from.getInputStream(), to.getOutputStream());
              } catch (IOException ended) {
                // either side may hang up at any time: the other is hung up on, too
              } finally {
                open.remove(from);
                open.remove(to);
              }
            });
  }

  private void carry(InputStream from, OutputStream to) throws IOException {
    var bytes = new byte[BUFFER];
    for (int read = from.read(bytes); read >= 0; read = from.read(bytes)) {
      awaitFlow();
      to.write(bytes, 0, read);
      to.flush();
    }
  }

  private void awaitFlow() {
    synchronized (valve) {
      while (stalled) {
        try {
          valve.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }
  }

  private static void close(Socket socket) {
    try {
      socket.setSoLinger(true, 0); // a reset and not a farewell
    } catch (SocketException closedMeanwhile) {
      return;
    }
    try {
      socket.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
      open.forEach(FaultyWire::close);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
