package kabinet.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, whose processor time the operating system counts. */
final class ServerUnderTest implements AutoCloseable {

  private static final List<String> JVM =
      List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

  private final Process process;
  final int port;

  private ServerUnderTest(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Both servers get the same virtual machine; {@code PORT} in the arguments becomes a free port.
   */
  static ServerUnderTest start(Path log, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var command = new ArrayList<>(List.of(java()));
    command.addAll(JVM);
    for (String argument : arguments) {
      command.add(argument.replace("PORT", Integer.toString(port)));
    }
    Files.createDirectories(log.getParent());
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    var server = new ServerUnderTest(builder.start(), port);
    for (int tries = 0; !server.listens(); tries++) {
      if (!server.process.isAlive() || tries > 600) {
        server.close();
        throw new IllegalStateException("did not start, see " + log);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return server;
  }

  /** Runs to its end; a status other than zero ends the bench. */
  static void run(Path log, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Files.createDirectories(log.getParent());
    var command = new ArrayList<>(List.of(java()));
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    if (builder.start().waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", arguments) + " failed, see " + log);
    }
  }

  Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  private boolean listens() {
    try (var socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }
}
