package kabinet.platform.db;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * What every connection needs, whoever gave the address: statements prepared once on the server,
 * times in UTC, and the session variables in which MySQL and MariaDB differ.
 */
final class PoolSettings implements BeanPostProcessor {
  private static final Map<String, String> DRIVER =
      Map.of(
          "cachePrepStmts", "true",
          "useServerPrepStmts", "true",
          "prepStmtCacheSize", "512",
          "prepStmtCacheSqlLimit", "8192",
          "rewriteBatchedStatements", "true",
          "cacheServerConfiguration", "true",
          "connectionTimeZone", "UTC",
          "forceConnectionTimeZoneToSession", "true",
          "connectionCollation", DatabaseServer.COLLATION,
          "sessionVariables",
              "sql_mode='" + DatabaseServer.SQL_MODE + "',group_concat_max_len=1073741824");

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool) {
      DRIVER.forEach(pool.getDataSourceProperties()::putIfAbsent);
      if (pool.getMaximumPoolSize() < 0) { // not set by the operator
        pool.setMaximumPoolSize(Runtime.getRuntime().availableProcessors() * 2 + 1);
      }
    }
    return bean;
  }
}
