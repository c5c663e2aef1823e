package kabinet.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseServerTests {
  private static final Path HOME = Path.of("target/database/restarted");

  @Test
  void dataOutliveTheServer() throws SQLException {
    try (var server = start();
        var connection = connect(server)) {
      connection.createStatement().execute("create or replace table kept (number int)");
      connection.createStatement().execute("insert into kept values (42)");
    }

    try (var server = start();
        var connection = connect(server);
        var found = connection.createStatement().executeQuery("select number from kept")) {
      assertThat(found.next()).isTrue();
      assertThat(found.getInt(1)).isEqualTo(42);
    }
  }

  @Test
  void theServerOfAKilledApplicationIsStoppedFirst() throws Exception {
    Process application = startInAnotherJvm();
    assertThat(application.inputReader().readLine()).isEqualTo(StartsAndWaits.READY);
    application.destroyForcibly().waitFor();

    try (var server = start();
        var connection = connect(server)) {
      assertThat(connection.isValid(5)).isTrue();
    }
  }

  @Test
  void theServerOfALivingApplicationIsLeftAlone() throws SQLException {
    try (var server = start()) {
      assertThatIllegalStateException()
          .isThrownBy(DatabaseServerTests::start)
          .withMessageContaining("Another application");

      try (var connection = connect(server)) {
        assertThat(connection.isValid(5)).isTrue();
      }
    }
  }

  private static DatabaseServer start() {
    return DatabaseServer.start(new MariaDb(), HOME);
  }

  private static Connection connect(DatabaseServer server) throws SQLException {
    return DriverManager.getConnection(server.url("kabinet"), server.user(), "");
  }

  private static Process startInAnotherJvm() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path"),
            StartsAndWaits.class.getName(),
            HOME.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
