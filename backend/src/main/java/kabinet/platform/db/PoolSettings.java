package kabinet.platform.db;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import java.util.Map;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * What every connection needs, whoever gave the address: statements prepared once on the server,
 * times in UTC, the session variables in which MySQL and MariaDB differ, and for how long a server
 * is waited for.
 */
final class PoolSettings implements BeanPostProcessor {
  private static final Map<String, String> DRIVER =
      Map.ofEntries(
          Map.entry("cachePrepStmts", "true"),
          Map.entry("useServerPrepStmts", "true"),
          Map.entry("prepStmtCacheSize", "512"),
          Map.entry("prepStmtCacheSqlLimit", "8192"),
          Map.entry("rewriteBatchedStatements", "true"),
          Map.entry("cacheServerConfiguration", "true"),
          Map.entry("connectionTimeZone", "UTC"),
          Map.entry("forceConnectionTimeZoneToSession", "true"),
          Map.entry("connectionCollation", DatabaseServer.COLLATION),
          // a server that says nothing holds nobody up for ever; see also LongStatements
          Map.entry("connectTimeout", "5000"),
          Map.entry("socketTimeout", "30000"),
          Map.entry(
              "sessionVariables",
              "sql_mode='"
                  + DatabaseServer.SQL_MODE
                  + "',group_concat_max_len=1073741824"
                  // shorter than the driver waits, so that waiting in vain ends in an error
                  + ",innodb_lock_wait_timeout=20"));

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool) {
      DRIVER.forEach((key, value) -> set(pool, key, value));
      if (pool.getMaximumPoolSize() < 0) { // not set by the operator
        pool.setMaximumPoolSize(Runtime.getRuntime().availableProcessors() * 2 + 1);
      }
    }
    if (bean instanceof SpringLiquibase changelogs) {
      changelogs.setDataSource(LongStatements.from(changelogs.getDataSource()));
    }
    return bean;
  }

  /** What the operator has set, beside the address or in it, stays; the driver ignores case. */
  private static void set(HikariDataSource pool, String name, String value) {
    var properties = pool.getDataSourceProperties();
    var url = pool.getJdbcUrl();
    var asked = url == null ? "" : url.toLowerCase(Locale.ROOT).replace('?', '&');
    if (!asked.contains("&" + name.toLowerCase(Locale.ROOT) + "=")
        && properties.stringPropertyNames().stream().noneMatch(name::equalsIgnoreCase)) {
      properties.setProperty(name, value);
    }
  }
}
