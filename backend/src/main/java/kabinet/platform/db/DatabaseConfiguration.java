package kabinet.platform.db;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.boot.jooq.autoconfigure.ExceptionTranslatorExecuteListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.SQLExceptionTranslator;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  /** Only the demo brings its own server, and only while it is not given another. */
  @Bean
  @Profile("demo")
  @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "-")
  DatabaseServer databaseServer(@Value("${kabinet.data-dir}") Path folder) {
    return DatabaseServer.start(new MariaDb(), folder);
  }

  @Bean
  JdbcConnectionDetails jdbcConnectionDetails(
      ObjectProvider<DatabaseServer> own, Environment environment) {
    var server = own.getIfAvailable();
    if (server != null) {
      return new ConnectionDetails(server.url("kabinet"), server.user(), "");
    }
    String url = environment.getProperty("spring.datasource.url");
    if (url == null) {
      throw new NoDatabase();
    }
    return new ConnectionDetails(
        url,
        environment.getProperty("spring.datasource.username"),
        environment.getProperty("spring.datasource.password"));
  }

  @Bean
  static PoolSettings poolSettings() {
    return new PoolSettings();
  }

  /** One driver speaks to both products, so the dialect follows the server and not the address. */
  @Bean
  DefaultConfigurationCustomizer dialect(DataSource dataSource) throws MetaDataAccessException {
    String version =
        JdbcUtils.extractDatabaseMetaData(dataSource, about -> about.getDatabaseProductVersion());
    SQLDialect dialect = version.contains("MariaDB") ? SQLDialect.MARIADB : SQLDialect.MYSQL;
    return configuration -> configuration.set(dialect);
  }

  @Bean
  SQLExceptionTranslator lostRaces() {
    return new LostRaces();
  }

  @Bean
  ExceptionTranslatorExecuteListener lostRacesOfJooq(SQLExceptionTranslator lostRaces) {
    return ExceptionTranslatorExecuteListener.of(failed -> lostRaces);
  }

  /** Nothing may be sent beside the statement itself, and equal questions have equal texts. */
  @Bean
  Settings jooqSettings() {
    return new Settings()
        .withRenderSchema(false)
        .withExecuteLogging(false)
        .withFetchWarnings(false)
        .withInListPadding(true)
        .withRenderGroupConcatMaxLenSessionVariable(false)
        .withReturnIdentityOnUpdatableRecord(false);
  }

  private record ConnectionDetails(
      String getJdbcUrl, @Nullable String getUsername, @Nullable String getPassword)
      implements JdbcConnectionDetails {}
}
