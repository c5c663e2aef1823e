package kabinet.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;

class PoolSettingsTests {

  @Test
  void aServerIsWaitedForAsLongAsWeSay() {
    assertThat(settled("jdbc:mysql://db/kabinet").getDataSourceProperties())
        .containsEntry("socketTimeout", "30000")
        .containsEntry("connectTimeout", "5000");
  }

  @Test
  void whatTheOperatorSetsInTheAddressStays() {
    assertThat(settled("jdbc:mysql://db/kabinet?x=1&SocketTimeout=60000").getDataSourceProperties())
        .doesNotContainKey("socketTimeout")
        .containsKey("connectTimeout");
  }

  @Test
  void whatTheOperatorSetsBesideTheAddressStaysHoweverItIsSpelt() {
    var pool = new HikariDataSource();
    pool.addDataSourceProperty("sockettimeout", "60000");

    new PoolSettings().postProcessBeforeInitialization(pool, "pool");

    assertThat(pool.getDataSourceProperties())
        .containsEntry("sockettimeout", "60000")
        .doesNotContainKey("socketTimeout");
  }

  private static HikariDataSource settled(String url) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    new PoolSettings().postProcessBeforeInitialization(pool, "pool");
    return pool;
  }
}
