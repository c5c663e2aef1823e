package kabinet;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kabinet.platform.db.DatabaseServer;
import kabinet.platform.db.MariaDb;
import kabinet.platform.db.ServerProduct;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives every context an empty schema on the one server of this JVM. */
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + Server.RUNNING.url("kabinet_" + SCHEMAS.incrementAndGet()),
            "spring.datasource.username=" + Server.RUNNING.user())
        .applyTo(context);
  }

  private static final class Server {
    static final DatabaseServer RUNNING = start();

    private static DatabaseServer start() {
      boolean mysql = "mysql".equals(System.getProperty("db"));
      ServerProduct product = mysql ? new MySql() : new MariaDb();
      var home = Path.of("target/database", mysql ? "test-mysql" : "test-mariadb");
      var server = DatabaseServer.start(product, home, "--innodb-flush-log-at-trx-commit=0");
      forgetEarlierRuns(server);
      return server;
    }

    private static void forgetEarlierRuns(DatabaseServer server) {
      try (var connection =
              DriverManager.getConnection(server.url("kabinet_0"), server.user(), "");
          var statement = connection.createStatement()) {
        List<String> left = new ArrayList<>();
        try (var schemas = statement.executeQuery("show databases like 'kabinet\\_%'")) {
          while (schemas.next()) {
            left.add(schemas.getString(1));
          }
        }
        for (String schema : left) {
          statement.execute("drop database " + schema);
        }
      } catch (SQLException e) {
        throw new IllegalStateException("The schemas of earlier runs cannot be dropped", e);
      }
    }
  }
}
