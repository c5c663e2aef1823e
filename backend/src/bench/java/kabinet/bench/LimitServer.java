package kabinet.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.apache.catalina.startup.Tomcat;

/** The limit: the same question answered by a servlet with hand-written SQL and nothing between. */
final class LimitServer {

  private static final String SESSION = "select user_id from session where token_hash = ?";

  private LimitServer() {}

  /** Arguments: JDBC URL, user, password, port. */
  public static void main(String[] args) throws Exception {
    var pool = new HikariConfig();
    pool.setJdbcUrl(args[0]);
    pool.setUsername(args[1]);
    pool.setPassword(args[2]);
    pool.setMaximumPoolSize(Runtime.getRuntime().availableProcessors() * 2 + 1);
    var database = new HikariDataSource(pool);
    CatalogRows catalog;
    try (var connection = database.getConnection()) {
      catalog = CatalogRows.read(connection);
    }

    var tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("limit").toString());
    tomcat.setPort(Integer.parseInt(args[3]));
    tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
    var context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "limit", new Overview(database, catalog));
    context.addServletMappingDecoded("/graphql", "limit");
    tomcat.start();
    tomcat.getServer().await();
  }

  private static final class Overview extends HttpServlet {

    private final transient HikariDataSource database;
    private final transient CatalogRows catalog;

    Overview(HikariDataSource database, CatalogRows catalog) {
      this.database = database;
      this.catalog = catalog;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      request.getInputStream().readAllBytes();
      HouseholdRows household;
      try (var connection = database.getConnection()) {
        household = new HouseholdRows(connection, user(connection, request));
      } catch (SQLException e) {
        throw new IOException(e);
      }
      response.setContentType("application/json");
      HouseholdJson.write(household, catalog, response.getOutputStream());
    }

    private static long user(Connection connection, HttpServletRequest request)
        throws SQLException {
      var token =
          Arrays.stream(request.getCookies())
              .filter(cookie -> cookie.getName().equals("KABINET_SESSION"))
              .map(Cookie::getValue)
              .findFirst()
              .orElseThrow();
      try (var statement = connection.prepareStatement(SESSION)) {
        statement.setBytes(1, sha256(token));
        try (var row = statement.executeQuery()) {
          row.next();
          return row.getLong(1);
        }
      }
    }
  }

  static byte[] sha256(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
