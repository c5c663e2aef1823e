package kabinet.proofs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kabinet.HttpBrowser;
import kabinet.Rule;
import kabinet.platform.db.DatabaseServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database stalls, hangs up, has no connection left, lets nobody in, chooses a victim: whoever
 * asks is served or told to come again, never anything else, and all is well ten seconds later.
 */
@Rule({"R33", "R44"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseLossTests {
  private static final int SENDERS = 4;
  private static final int LOCK_WAIT_SECONDS = 2;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration WELL_AGAIN = Duration.ofSeconds(10);

  private FaultyWire wire;
  private MortalDatabase database;
  private MortalCabinet cabinet;
  private HttpBrowser browser;
  private Map<String, String> lines;

  @BeforeAll
  void open(@TempDir Path home) throws Exception {
    Files.createDirectories(home.resolve("cabinet"));
    wire = new FaultyWire();
    database = new MortalDatabase(home.resolve("database"), wire);
    cabinet =
        new MortalCabinet(
            home.resolve("cabinet"),
            database,
            "socketTimeout=4000",
            "connectTimeout=1000",
            "sessionVariables=sql_mode='"
                + DatabaseServer.SQL_MODE
                + "',group_concat_max_len=1073741824,innodb_snapshot_isolation=1"
                + ",innodb_lock_wait_timeout="
                + LOCK_WAIT_SECONDS);
    cabinet.start();
    database.execute(CrashTests.ROOM_TO_SEND);
    cabinet.close();
    cabinet.start();
    browser = new HttpBrowser(cabinet.port);
    Sender.signIn(browser, cabinet.port, "+79000000001");
    lines = new Sender(browser, PATIENCE).lines();
  }

  @AfterAll
  void close() {
    cabinet.close();
    database.close();
    wire.close();
  }

  @Test
  void aServerThatSaysNothing() throws Exception {
    during(
        () -> {
          wire.stall(true);
          TimeUnit.SECONDS.sleep(6);
          wire.stall(false);
        });
  }

  @Test
  void aServerThatHangsUpInTheMiddle() throws Exception {
    during(
        () -> {
          for (int i = 0; i < 5; i++) {
            wire.cut();
            TimeUnit.MILLISECONDS.sleep(300);
            wire.mend();
            TimeUnit.MILLISECONDS.sleep(300);
          }
        });
  }

  /** Everybody waits for one row, and so holds a connection: 1205, and none left for the rest. */
  @Test
  void anAccountThatIsHeldByAnother() throws Exception {
    during(
        () -> {
          try (var other = held(first())) {
            TimeUnit.SECONDS.sleep(2 * LOCK_WAIT_SECONDS + 1);
            other.rollback();
          }
        });
  }

  /** 1213: whoever holds the later account asks for the earlier one. */
  @Test
  void twoThatWaitForEachOther() throws Exception {
    during(
        () -> {
          for (int i = 0; i < 3; i++) {
            try (var other = held(last())) {
              TimeUnit.MILLISECONDS.sleep(300);
              hold(other, first());
              other.rollback();
            } catch (SQLException victim) {
              assertThat(victim.getErrorCode()).isEqualTo(1213); // or it is the cabinet that loses
            }
          }
        });
  }

  /** Senders go on all the while; each of them must be done, and be so soon afterwards. */
  private void during(Trouble trouble) throws Exception {
    var stopAt =
        new Object() {
          volatile boolean over;
        };
    try (var threads = Executors.newFixedThreadPool(SENDERS)) {
      var senders = new ArrayList<Callable<Integer>>();
      for (int i = 0; i < SENDERS; i++) {
        var dice = new Random(i);
        senders.add(
            () -> {
              int sent = 0;
              while (!stopAt.over) {
                sent += send(dice, PATIENCE) ? 1 : 0;
              }
              return sent;
            });
      }
      var running = senders.stream().map(threads::submit).toList();
      TimeUnit.MILLISECONDS.sleep(500);
      try {
        trouble.happens();
        assertThat(send(new Random(), WELL_AGAIN)).isTrue();
      } finally {
        stopAt.over = true; // or they would never end
      }
      int sent = 0;
      for (var one : running) {
        sent += one.get(WELL_AGAIN.toSeconds() + 5, TimeUnit.SECONDS);
      }
      assertThat(sent).isGreaterThan(SENDERS);
    }
    assertThat(CrashTests.sum(database)).isZero();
  }

  private boolean send(Random dice, Duration patience) throws InterruptedException {
    var numbers = List.copyOf(lines.keySet());
    var from = numbers.get(dice.nextInt(numbers.size()));
    var to = numbers.get((numbers.indexOf(from) + 1) % numbers.size());
    var key = "loss-%016x".formatted(new Random().nextLong());
    var wish = new Wish(key, requireNonNull(lines.get(from)), from, to, 1);
    var sender = new Sender(browser, patience);
    return sender.send(wish, sender.quote(wish)) != null;
  }

  private long first() throws SQLException {
    return account("min");
  }

  private long last() throws SQLException {
    return account("max");
  }

  private long account(String which) throws SQLException {
    return database.number(
        "select "
            + which
            + "(account_id) from mobile_line where msisdn in ('"
            + String.join("','", lines.keySet())
            + "')");
  }

  private Connection held(long account) throws SQLException {
    var other = database.connect();
    other.setAutoCommit(false);
    hold(other, account);
    return other;
  }

  private static void hold(Connection other, long account) throws SQLException {
    try (var statement = other.createStatement()) {
      statement.execute(
          "select * from account_balance where account_id = " + account + " for update");
    }
  }

  /** Something that befalls the database. */
  private interface Trouble {
    void happens() throws Exception;
  }
}
