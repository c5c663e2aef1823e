package kabinet.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * For work that grows with the operator's data: an import, or a change of the tables. Whatever a
 * person waits for is not of that kind.
 */
public final class LongStatements {

  private LongStatements() {}

  /** Lets a connection wait for as long as it takes, until it is back in the pool. */
  public static void allow(Connection connection) throws SQLException {
    connection.setNetworkTimeout(Runnable::run, 0);
  }

  /** The same for every connection that is taken through what this returns. */
  static DataSource from(DataSource source) {
    return new DelegatingDataSource(source) {
      @Override
      public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        allow(connection);
        return connection;
      }
    };
  }
}
