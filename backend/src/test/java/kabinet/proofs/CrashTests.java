package kabinet.proofs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kabinet.HttpBrowser;
import kabinet.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of the cabinet and of its database at random moments, while money is being sent:
 * the ledger sums to zero, no transfer that was acknowledged is missing, none happened twice. By
 * {@code -Dproof.kills=20 -Dproof.seed=…} longer and otherwise.
 */
@Rule({"R44", "R48"})
class CrashTests {
  private static final int KILLS = Integer.getInteger("proof.kills", 2);
  private static final long SEED = Long.getLong("proof.seed", 20_261_130);
  private static final int SENDERS = 4;

  /** Fewer than this between two deaths would prove nothing. */
  private static final int LEAST_ACKNOWLEDGED = 50;

  private static final Duration PATIENCE = Duration.ofMinutes(5).plusSeconds(40L * KILLS);
  static final List<String> ROOM_TO_SEND =
      List.of(
          "update operator_profile set revision = revision + 1, content ="
              + " replace(replace(replace(replace(content, 'leastFee: 5.00', 'leastFee: 0.00'),"
              + " 'least: 1.00', 'least: 0.01'), 'aDay: 15000.00', 'aDay: 9000000.00'),"
              + " 'aMonth: 40000.00', 'aMonth: 9000000.00')");

  private final Map<Wish, String> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, String> quotes = new ConcurrentHashMap<>();
  private final Random random = new Random(SEED);
  private volatile boolean over;

  @Test
  void nothingThatWasAcknowledgedIsLostOrDoubled(@TempDir Path home) throws Exception {
    Files.createDirectories(home.resolve("cabinet"));
    try (var wire = new FaultyWire();
        var database = new MortalDatabase(home.resolve("database"), wire);
        var cabinet = new MortalCabinet(home.resolve("cabinet"), database)) {
      cabinet.start();
      database.execute(ROOM_TO_SEND);
      cabinet.close();
      cabinet.start();
      var browser = new HttpBrowser(cabinet.port);
      Sender.signIn(browser, cabinet.port, "+79000000001");
      var lines = new Sender(browser, PATIENCE).lines();
      var before = balances(database);

      try (var threads = Executors.newFixedThreadPool(SENDERS)) {
        var senders = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < SENDERS; i++) {
          var seed = random.nextLong();
          senders.add(() -> sendUntilOver(browser, lines, new Random(seed)));
        }
        var running = senders.stream().map(threads::submit).toList();
        try {
          killInTurns(cabinet, database);
          TimeUnit.SECONDS.sleep(3);
        } finally {
          over = true; // or they would never end
        }
        for (var one : running) {
          one.get();
        }
      }

      System.out.printf(
          "crash: %d kills, %d transfers acknowledged, seed %d%n",
          KILLS, acknowledged.size(), SEED);
      assertThat(acknowledged).hasSizeGreaterThan(LEAST_ACKNOWLEDGED * (KILLS + 1));
      assertThat(database.number("select count(*) from paid_order where kind = 'TRANSFER'"))
          .isEqualTo(acknowledged.size());
      assertThat(askedAgain(browser)).isEqualTo(acknowledged);
      assertThat(balances(database)).isEqualTo(after(before));
      assertThat(sum(database)).isZero();
    }
  }

  private void killInTurns(MortalCabinet cabinet, MortalDatabase database) throws Exception {
    for (int death = 0; death < KILLS; death++) {
      TimeUnit.MILLISECONDS.sleep(2000 + random.nextInt(3000));
      if (death % 2 == 0) {
        cabinet.kill();
        cabinet.start();
      } else {
        database.kill();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(1000));
        database.start();
      }
    }
  }

  private int sendUntilOver(HttpBrowser browser, Map<String, String> lines, Random dice)
      throws InterruptedException {
    var sender = new Sender(browser, PATIENCE);
    var numbers = List.copyOf(lines.keySet());
    int sent = 0;
    while (!over) {
      var from = numbers.get(dice.nextInt(numbers.size()));
      var to = numbers.get(dice.nextInt(numbers.size()));
      if (!from.equals(to)) {
        var key = "proof-%016x".formatted(dice.nextLong());
        var wish = new Wish(key, requireNonNull(lines.get(from)), from, to, 1 + dice.nextInt(99));
        var quote = sender.quote(wish);
        var order = sender.send(wish, quote);
        if (order != null) {
          quotes.put(wish.key(), quote);
          acknowledged.put(wish, order);
          sent++;
        }
      }
    }
    return sent;
  }

  /** Every answer once more, now that nobody dies. */
  private Map<Wish, String> askedAgain(HttpBrowser browser) throws InterruptedException {
    var sender = new Sender(browser, PATIENCE);
    Map<Wish, String> answers = new HashMap<>();
    for (var wish : acknowledged.keySet()) {
      var order = sender.send(wish, requireNonNull(quotes.get(wish.key())));
      answers.put(wish, String.valueOf(order));
    }
    return answers;
  }

  private Map<String, Long> after(Map<String, Long> before) {
    var after = new TreeMap<>(before);
    for (var wish : acknowledged.keySet()) {
      after.merge(wish.from(), -wish.kopecks(), Long::sum);
      after.merge(wish.to(), wish.kopecks(), Long::sum);
    }
    return after;
  }

  private static Map<String, Long> balances(MortalDatabase database) throws SQLException {
    Map<String, Long> balances = new TreeMap<>();
    try (var connection = database.connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select msisdn, balance_minor from mobile_line join account_balance using"
                    + " (account_id)")) {
      while (rows.next()) {
        balances.put(rows.getString(1), rows.getLong(2));
      }
    }
    return balances;
  }

  /** What all legs leave, and what balances differ from the entries they follow. */
  static long sum(MortalDatabase database) throws SQLException {
    return database.number(
        "select abs((select sum(amount_minor) from ledger_entry)"
            + " + (select sum(amount_minor) from operator_entry))"
            + " + (select count(*) from account_balance b join ledger_entry e"
            + " on e.account_id = b.account_id and e.seq = b.last_seq"
            + " where e.balance_after_minor <> b.balance_minor or e.hash <> b.last_hash)");
  }
}
