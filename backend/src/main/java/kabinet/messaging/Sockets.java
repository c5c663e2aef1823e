package kabinet.messaging;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** How the SMSC is reached. */
@FunctionalInterface
interface Sockets {

  /** A connected socket. */
  Socket open(String host, int port) throws IOException;

  /** As it is. */
  record Plain(Duration answerWithin) implements Sockets {

    @Override
    public Socket open(String host, int port) throws IOException {
      var socket = new Socket();
      socket.connect(new InetSocketAddress(host, port), (int) answerWithin.toMillis());
      socket.setSoTimeout((int) answerWithin.toMillis());
      return socket;
    }
  }

  /** Encrypted, once the SMSC has proved that it bears the name we call it by. */
  record Tls(Sockets plain, SSLSocketFactory tls) implements Sockets {

    @Override
    public Socket open(String host, int port) throws IOException {
      var socket = (SSLSocket) tls.createSocket(plain.open(host, port), host, port, true);
      try {
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
      } catch (IOException unproven) {
        socket.close();
        throw unproven;
      }
    }
  }
}
