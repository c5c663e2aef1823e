package kabinet.platform.db;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kabinet.KabinetTest;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import liquibase.integration.spring.SpringLiquibase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** Nobody waits long for a database that does not answer: here less long than an operator would. */
@KabinetTest
@TestPropertySource(
    properties = {
      "spring.datasource.hikari.connection-timeout=300",
      "spring.datasource.hikari.data-source-properties.socketTimeout=1500"
    })
class PoolTests {

  private static final String WHO = "{ viewer { id } }";
  private static final String CODE = "/errors/0/extensions/code";
  private static final String RESET =
      "mutation { requestPasswordReset(input: {login: \"100000001\"}) { at } }";

  @Autowired DataSource pool;
  @Autowired DSLContext db;
  @Autowired SpringLiquibase changelogs;
  @Autowired SignedIn signedIn;

  @Test
  void whenNoConnectionIsFreeASignedInPersonIsSoonToldToComeAgain() throws Exception {
    var browser = signedIn.browserOf(signedIn.subscriber());
    var taken = takeAll();

    MockHttpServletResponse response;
    var began = System.nanoTime();
    try {
      response = browser.sending(HttpHeaders.ACCEPT_LANGUAGE, "en").response(WHO, Map.of());
    } finally {
      giveBack(taken);
    }

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("10");
    assertThat(response.getContentType()).isEqualTo("application/json");
    assertThat(response.getContentAsString(UTF_8))
        .contains("\"code\":\"SERVICE_UNAVAILABLE\"", "try again");
    assertThat(browser.ask(WHO).path("viewer").isObject()).isTrue();
  }

  @Test
  void aStrangersFieldFailsByItself() throws SQLException {
    TestBrowser stranger = signedIn.browser();
    var taken = takeAll();
    try {
      assertThat(stranger.answer(RESET, Map.of()).at(CODE).asString())
          .isEqualTo("SERVICE_UNAVAILABLE");
    } finally {
      giveBack(taken);
    }
    assertThat(stranger.answer(RESET, Map.of()).at(CODE).isMissingNode()).isTrue();
  }

  @Test
  void aStatementThatIsNotAnsweredInTimeIsGivenUp() {
    assertThatThrownBy(() -> db.fetch("select sleep(3)"))
        .isInstanceOfAny(
            DataAccessResourceFailureException.class, RecoverableDataAccessException.class);
  }

  @Test
  void aLongStatementIsWaitedForUntilItsConnectionIsBackInThePool() throws SQLException {
    try (var connection = pool.getConnection()) {
      LongStatements.allow(connection);
      try (var statement = connection.createStatement();
          var slept = statement.executeQuery("select sleep(2)")) {
        assertThat(slept.next()).isTrue();
        assertThat(slept.getInt(1)).isZero();
      }
    }

    for (var connection : takeAndGiveBack()) {
      assertThat(connection).isEqualTo(1500);
    }
  }

  @Test
  void aChangeOfTheTablesIsWaitedForToo() throws SQLException {
    try (var connection = changelogs.getDataSource().getConnection()) {
      assertThat(connection.getNetworkTimeout()).isZero();
    }
  }

  @Test
  void waitingForARowEndsBeforeTheDriverGivesUp() {
    var seconds = db.fetchValue("select @@session.innodb_lock_wait_timeout");

    assertThat(Integer.parseInt(String.valueOf(seconds))).isEqualTo(20);
  }

  private List<Integer> takeAndGiveBack() throws SQLException {
    List<Integer> timeouts = new ArrayList<>();
    var taken = takeAll();
    for (var connection : taken) {
      timeouts.add(connection.getNetworkTimeout());
    }
    giveBack(taken);
    return timeouts;
  }

  private List<Connection> takeAll() throws SQLException {
    List<Connection> taken = new ArrayList<>();
    for (int i = 0; i < hikari().getMaximumPoolSize(); i++) {
      taken.add(pool.getConnection());
    }
    return taken;
  }

  private HikariDataSource hikari() throws SQLException {
    return pool.unwrap(HikariDataSource.class);
  }

  private static void giveBack(List<Connection> taken) throws SQLException {
    for (var connection : taken) {
      connection.close();
    }
  }
}
