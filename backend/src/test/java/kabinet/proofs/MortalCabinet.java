package kabinet.proofs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The demo's cabinet in a process of its own, which is killed and started again. */
final class MortalCabinet implements AutoCloseable {
  private static final Duration TIME_TO_START = Duration.ofMinutes(2);

  private static final Path LOG = Path.of("target/cabinet.log");

  private final Path data;
  private final MortalDatabase database;
  private final String address;
  final int port = freePort();
  private @Nullable Process process;

  MortalCabinet(Path data, MortalDatabase database, String... driverSettings) {
    this.data = data;
    this.database = database;
    this.address = database.url() + "&" + String.join("&", driverSettings);
  }

  void start() throws IOException, InterruptedException {
    begin();
    awaitAnswer();
  }

  /** Starts, and waits for nothing. */
  void begin() throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("kabinet.KabinetApplication");
    command.addAll(
        List.of(
            "--spring.profiles.active=demo",
            "--server.port=" + port,
            "--kabinet.sova.port=0",
            "--kabinet.data-dir=" + data,
            "--spring.datasource.url=" + address,
            "--spring.datasource.username=" + database.user()));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
            .start();
  }

  /** {@code kill -9}. */
  void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  void awaitAnswer() throws InterruptedException {
    var deadline = System.nanoTime() + TIME_TO_START.toNanos();
    while (!listens()) {
      if (process == null || !process.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("did not start, see " + LOG);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private boolean listens() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
      process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
  }
}
