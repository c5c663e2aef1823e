package kabinet.simulator.sova;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ClassUtils;

/** The network as the demo sees it: a child that is there some seconds later, or not at all. */
final class SovaProcess implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SovaProcess.class);
  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  /** Small, and quick to be there rather than quick for long. */
  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xmx64m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:MaxMetaspaceSize=96m");

  private static final int SECONDS_TO_START = 120;
  private static final int SECONDS_TO_STOP = 10;
  private static final int SECRET_BYTES = 32;

  private final Path folder;
  private final int port;
  private final String secret = random();
  private volatile @Nullable Process process;
  private volatile boolean answered;

  /** On this port, or on whichever is free if that is not. */
  SovaProcess(Path folder, int wanted) {
    this.folder = folder;
    this.port = freePort(wanted);
  }

  String secret() {
    return secret;
  }

  URI address() {
    return URI.create("http://localhost:" + port);
  }

  /** Whether it answers by now, and still does. */
  boolean isOpen() {
    var started = process;
    return answered && started != null && started.isAlive();
  }

  /** Begins to start; returns at once. */
  synchronized void start(int cabinetPort) {
    try {
      Files.createDirectories(folder);
      var started = run(cabinetPort);
      process = started;
      var waiting = new Thread(() -> await(started), "sova");
      waiting.setDaemon(true);
      waiting.start();
    } catch (IOException e) {
      LOG.warn("The demo goes on without its social network", e);
    }
  }

  @Override
  public synchronized void close() throws InterruptedException {
    var started = process;
    if (started != null) {
      started.destroy();
      if (!started.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        started.destroyForcibly();
      }
    }
  }

  private Process run(int cabinetPort) throws IOException {
    List<String> command = new ArrayList<>(JAVA);
    if (ClassUtils.isPresent(
        LAUNCHER, null)) { // the packed jar is the class path, and packs others
      command.add("-Dloader.main=" + Sova.class.getName());
      command.add(LAUNCHER);
    } else {
      command.add(Sova.class.getName());
    }
    command.addAll(
        List.of(
            "--server.port=" + port,
            "--server.address=127.0.0.1", // whatever address the demo listens at
            "--server.servlet.session.cookie.name=SOVA_" + port, // cookies know no ports
            "--sova.address=" + address(),
            "--sova.cabinets=http://localhost:%1$d,http://127.0.0.1:%1$d".formatted(cabinetPort)));
    var child = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log());
    // neither is for everybody who can see a list of processes, and a class path may be long
    child.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    child.environment().put("SOVA_SECRET", secret);
    return child.start();
  }

  private void await(Process started) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
    while (started.isAlive() && !accepts() && System.nanoTime() < deadline) {
      pause();
    }
    answered = started.isAlive() && accepts();
    if (answered) {
      LOG.info("The demo's social network: {}", address());
    } else {
      LOG.warn("The demo goes on without its social network, see {}", log());
    }
  }

  private File log() {
    return folder.resolve("sova.log").toFile();
  }

  private boolean accepts() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the network started", e);
    }
  }

  private static int freePort(int wanted) {
    for (int port : new int[] {wanted, 0}) {
      try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        LOG.debug("Port {} is taken", port);
      }
    }
    throw new IllegalStateException("There is no free port for the demo's social network");
  }

  private static String random() {
    var bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
