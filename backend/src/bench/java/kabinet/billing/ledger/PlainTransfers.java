package kabinet.billing.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.sql.DataSource;
import kabinet.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** The same movement in plain JDBC: the same rows and the same hashes, by hand. */
final class PlainTransfers {

  private static final String HOLD =
      """
      select b.account_id, a.kind, a.household_id, b.closed_at, b.balance_minor, b.credit_limit_minor, b.last_seq,
        b.last_hash
      from account_balance b join account a on a.id = b.account_id
      where b.account_id in (?, ?) order by b.account_id for update
      """;
  private static final String EARLIER =
      "select id, fingerprint from paid_order where household_id = ? and idempotency_key = ?";
  private static final String ENTRY =
      "insert into ledger_entry (account_id, seq, movement_id, posted_at, kind, category,"
          + " amount_minor, balance_after_minor, formula, formula_version, inputs, hash)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, '1', ?, ?)";
  private static final String BALANCE =
      "update account_balance set balance_minor = ?, last_seq = ?, last_hash = ?, correct_at = ?"
          + " where account_id = ? and last_seq = ?";
  private static final String ORDER =
      "insert into paid_order (id, household_id, idempotency_key, fingerprint, kind, account_id,"
          + " user_id, placed_at, movement_id) values (?, ?, ?, ?, 'TRANSFER', ?, 1, ?, ?)";

  private final DataSource pool;

  PlainTransfers(DataSource pool) {
    this.pool = pool;
  }

  void send(long from, long to, String key) throws Exception {
    try (var connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        send(connection, from, to, key);
        connection.commit();
      } catch (SQLException failed) {
        connection.rollback();
        throw failed;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static void send(Connection connection, long from, long to, String key) throws Exception {
    var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
    long movement = Ids.next();
    var placed = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    long household = 0;
    try (var hold = connection.prepareStatement(HOLD);
        var earlier = connection.prepareStatement(EARLIER);
        var entry = connection.prepareStatement(ENTRY);
        var balance = connection.prepareStatement(BALANCE);
        var order = connection.prepareStatement(ORDER)) {
      hold.setLong(1, from);
      hold.setLong(2, to);
      try (var held = hold.executeQuery()) {
        while (held.next()) {
          household = held.getLong(3);
          boolean out = held.getLong(1) == from;
          long amount = out ? -1 : 1;
          long after = held.getLong(5) + amount;
          long seq = held.getLong(7) + 1;
          var kind = out ? "TRANSFER_OUT" : "TRANSFER_IN";
          var category = out ? "TRANSFERS" : null;
          var formula = out ? "TRANSFER" : "TRANSFER_IN";
          var inputs = "{\"sent\":\"0.01\"}";
          var hash =
              sha256(
                  HexFormat.of().formatHex(held.getBytes(8))
                      + "|"
                      + held.getLong(1)
                      + "|"
                      + seq
                      + "|"
                      + movement
                      + "|"
                      + ChronoUnit.MICROS.between(Instant.EPOCH, at)
                      + "|"
                      + kind
                      + "|"
                      + (out ? category : "")
                      + "|"
                      + amount
                      + "|"
                      + after
                      + "|"
                      + formula
                      + "|1|"
                      + inputs
                      + "||");
          bind(
              entry,
              held.getLong(1),
              seq,
              movement,
              placed,
              kind,
              category,
              amount,
              after,
              formula,
              inputs,
              hash);
          entry.addBatch();
          bind(balance, after, seq, hash, placed, held.getLong(1), seq - 1);
          balance.addBatch();
        }
      }
      earlier.setLong(1, household);
      earlier.setString(2, key);
      try (var row = earlier.executeQuery()) {
        if (row.next()) {
          throw new IllegalStateException("sent before");
        }
      }
      entry.executeBatch();
      balance.executeBatch();
      bind(order, Ids.next(), household, key, sha256(from + "|" + to), from, placed, movement);
      order.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static byte[] sha256(String text) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
  }
}
