package kabinet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class ApplicationTests {
  @Autowired DSLContext db;

  @Test
  void runsOnTheServerThatWasAskedFor() {
    String version = requireNonNull(db.fetchSingle("select version()").get(0, String.class));

    boolean mysql = "mysql".equals(System.getProperty("db"));
    assertThat(version.contains("MariaDB")).isNotEqualTo(mysql);
    assertThat(db.dialect()).isEqualTo(mysql ? SQLDialect.MYSQL : SQLDialect.MARIADB);
  }

  @Test
  void sessionsAreAlikeOnEveryServer() {
    var session =
        db.fetchSingle(
            "select @@session.time_zone, @@collation_connection, @@collation_database,"
                + " @@sql_mode like '%ONLY_FULL_GROUP_BY%', @@group_concat_max_len");

    assertThat(session.into(String[].class))
        .containsExactly("+00:00", "utf8mb4_bin", "utf8mb4_bin", "1", "1073741824");
  }

  @Test
  void everyStatementIsCountedOnce() {
    assertThat(SqlStatements.during(() -> db.selectOne().fetch())).hasSize(1);
  }
}
