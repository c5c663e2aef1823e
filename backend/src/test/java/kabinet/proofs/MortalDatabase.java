package kabinet.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import kabinet.platform.db.DatabaseServer;
import kabinet.platform.db.MariaDb;

/** A database server that is killed and started again on the same files, behind one wire. */
final class MortalDatabase implements AutoCloseable {
  static final String SCHEMA = "kabinet";

  private final Path home;
  private final FaultyWire wire;
  private DatabaseServer server;
  private int port;

  MortalDatabase(Path home, FaultyWire wire) {
    this.home = home;
    this.wire = wire;
    start();
  }

  /** As if the machine had lost its power: nothing is written out that was not before. */
  void kill() throws IOException {
    long pid = Long.parseLong(Files.readString(home.resolve("server.pid")).strip());
    var process = ProcessHandle.of(pid).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
  }

  void start() {
    server = DatabaseServer.start(new MariaDb(), home, "--innodb-buffer-pool-size=64M");
    var url = server.url(SCHEMA);
    port = Integer.parseInt(url.replaceFirst(".*127.0.0.1:(\\d+)/.*", "$1"));
    wire.leadTo(port);
  }

  /** The address by which the cabinet reaches it. */
  String url() {
    return server.url(SCHEMA).replace(":" + port + "/", ":" + wire.port() + "/");
  }

  String user() {
    return server.user();
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(server.url(SCHEMA), server.user(), "");
  }

  void execute(List<String> statements) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      for (var text : statements) {
        statement.execute(text);
      }
    }
  }

  long number(String query) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
