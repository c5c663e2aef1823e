package kabinet.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kabinet.KabinetApplication;
import kabinet.platform.db.DatabaseServer;
import kabinet.platform.db.MariaDb;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The cabinet in this process, on a server of its own whose commits are as durable as anywhere. */
public final class BenchedCabinet implements AutoCloseable {

  private final DatabaseServer database;
  private final ConfigurableApplicationContext context;

  private BenchedCabinet(DatabaseServer database, ConfigurableApplicationContext context) {
    this.database = database;
    this.context = context;
  }

  public static BenchedCabinet start(Path work) throws Exception {
    FileSystemUtils.deleteRecursively(work);
    var database = DatabaseServer.start(new MariaDb(), work, "--innodb-buffer-pool-size=512M");
    var context =
        new SpringApplicationBuilder(KabinetApplication.class)
            .properties(
                Map.of(
                    "spring.datasource.url", database.url("bench"),
                    "spring.datasource.username", database.user(),
                    "spring.datasource.password", "",
                    "spring.datasource.hikari.maximum-pool-size", "16",
                    "db-scheduler.enabled", "false",
                    "server.port", "0",
                    "kabinet.sign-in-key", Base64.getEncoder().encodeToString(new byte[32]),
                    "kabinet.smpp.host", "127.0.0.1"))
            .run();
    return new BenchedCabinet(database, context);
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Runs statements that are no part of what is measured. */
  public void prepare(String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection(database.url("bench"), database.user(), "");
        var statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  /**
   * So many accounts, numbered from 1, each with a million to spend and a plan of 550.00 a month
   * that is due on that day.
   */
  public void accounts(int count, LocalDate day) throws SQLException {
    prepare(
        "insert into region values (1, 'r', 'Р', 'R')",
        "insert into offering values (1, 'plan', 'MOBILE_PLAN', 'План', 'Plan', '', '', null, 1, 1,"
            + " 1)",
        "insert into offering_price values (1, 1, 1, 'RECURRING', 55000, 'MONTH', null, null)",
        "update catalog_revision set revision = 1",
        "insert into holder (id, ref, display_name) values (1, 'h', 'Анна')",
        "insert into household (id, ref, name, holder_id) values (1, 'h', 'Семья', 1)",
        "create table n (i int primary key)",
        "insert into n values " + digits());
    for (int from = 0; from < count; from += 100_000) {
      var numbers =
          "(select %d + a.i + 1000 * b.i + 1 as i from n a, n b where b.i < 100 and %d + a.i + 1000 * b.i < %d) n"
              .formatted(from, from, count);
      prepare(
          "insert into account (id, ref, account_number, household_id, kind, label, region_id,"
              + " reach, position) select i, i, i, 1, 'MOBILE', 'Я', 1, 'SELF', i from "
              + numbers,
          "insert into account_balance (account_id, balance_minor, credit_limit_minor, last_seq,"
              + " correct_at, last_hash) select i, 0, 100000000, 0, now(6), repeat(char(0), 32)"
              + " from "
              + numbers,
          "insert into product (id, ref, account_id, offering_id, price_version, status, since_at,"
              + " next_charge_on) select i, i, i, 1, 1, 'ACTIVE', '2025-01-31 09:00:00', '"
              + day
              + "' from "
              + numbers,
          "insert into fee_position (product_id, account_id, told_on, agreed_on, next_on)"
              + " select i, i, next_charge_on, next_charge_on, null from product join "
              + numbers
              + " on product.id = n.i");
    }
    prepare("drop table n", "analyze table account, account_balance, product, fee_position");
  }

  private static String digits() {
    return String.join(",", IntStream.range(0, 1000).mapToObj("(%d)"::formatted).toList());
  }

  public static double median(List<Double> figures) {
    var sorted = figures.stream().mapToDouble(figure -> figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  public static String all(List<Double> figures) {
    return Arrays.toString(figures.stream().map("%.2f"::formatted).toArray());
  }

  @Override
  public void close() {
    context.close();
    database.close();
  }
}
