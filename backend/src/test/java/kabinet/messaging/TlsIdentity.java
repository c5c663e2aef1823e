package kabinet.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;

/** A key and a certificate for 127.0.0.1 that are thrown away with the folder they lie in. */
final class TlsIdentity implements ServerConnectionFactory {

  private static final String PASSWORD = "throwaway";

  private final SSLContext context;
  private final Path certificate;

  TlsIdentity(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
    var keys = folder.resolve("smsc.p12");
    certificate = folder.resolve("smsc.pem");
    keytool(keys, "-genkeypair", "-keyalg", "EC", "-dname", "CN=smsc", "-ext", "san=ip:127.0.0.1");
    keytool(keys, "-exportcert", "-rfc", "-file", certificate.toString());
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(
        KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
    context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
  }

  /** What an operator would be given to tell the SMSC by. */
  Path certificate() {
    return certificate;
  }

  @Override
  public ServerConnection listen(int port) throws IOException {
    return listen(port, 0);
  }

  @Override
  public ServerConnection listen(int port, int timeout) throws IOException {
    return listen(port, timeout, 0);
  }

  @Override
  public ServerConnection listen(int port, int timeout, int backlog) throws IOException {
    ServerSocket socket = context.getServerSocketFactory().createServerSocket(port, backlog);
    socket.setSoTimeout(timeout);
    return new ServerSocketConnection(socket);
  }

  private static void keytool(Path keys, String... what) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "keytool");
    command.addAll(List.of(what));
    command.addAll(List.of("-alias", "smsc", "-keystore", keys.toString(), "-storepass", PASSWORD));
    var log = keys.resolveSibling("keytool.log").toFile();
    var running = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    assertThat(running.waitFor()).as("see %s", log).isZero();
  }
}
