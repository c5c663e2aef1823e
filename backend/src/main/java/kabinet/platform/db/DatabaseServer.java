package kabinet.platform.db;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A database server in a child process, reachable from this machine only; its data folder is made
 * once and never deleted.
 */
public final class DatabaseServer implements AutoCloseable {
  /** The same in every environment, as session variable or option; MariaDB's default is laxer. */
  public static final String SQL_MODE =
      "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
          + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

  public static final String COLLATION = "utf8mb4_bin";

  private static final int SECONDS_TO_START = 60;

  private final Process process;
  private final int port;

  private DatabaseServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts the server on the data under {@code home}; on the first start it makes them. */
  public static DatabaseServer start(ServerProduct product, Path home, String... options) {
    try {
      var folder = ServerFolder.at(home, product);
      folder.stopOrphan();
      Path base = folder.programs();
      Path data = folder.data();
      Path temporary = Files.createTempDirectory("kabinet"); // a socket's path must be short
      int port = freePort();
      List<String> command = new ArrayList<>(product.start(base));
      command.addAll(
          List.of(
              "--basedir=" + base,
              "--datadir=" + data,
              "--tmpdir=" + temporary,
              "--socket=" + temporary.resolve("s"),
              "--pid-file=" + folder.pidFile(),
              "--bind-address=127.0.0.1",
              "--port=" + port,
              "--character-set-server=utf8mb4",
              "--collation-server=" + COLLATION,
              "--sql-mode=" + SQL_MODE));
      command.addAll(List.of(options));
      var server = new DatabaseServer(folder.run(command), port);
      server.awaitStart(folder.log());
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a schema, which the first connection creates. */
  public String url(String schema) {
    return "jdbc:mysql://127.0.0.1:"
        + port
        + "/"
        + schema
        + "?createDatabaseIfNotExist=true&allowPublicKeyRetrieval=true";
  }

  /** The user of the addresses; it has no password. */
  public String user() {
    return "root";
  }

  /** The processor time it has used since its start. */
  public Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** Asks the server to stop and waits until its files are whole. */
  @Override
  public void close() {
    process.destroy();
    if (!ServerFolder.stopped(process.toHandle())) {
      process.destroyForcibly();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitStart(File log) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
    while (!accepts()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        close();
        throw new IllegalStateException("The database server did not start, see " + log);
      }
      pause();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the database server started", e);
    }
  }

  private boolean accepts() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }
}
