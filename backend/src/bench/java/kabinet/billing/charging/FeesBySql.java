package kabinet.billing.charging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import kabinet.kernel.Ids;

/**
 * The same monthly fees by nothing but SQL: what the database can do when it is told everything at
 * once. It knows one product an account, one price of a product, and stops nothing.
 */
final class FeesBySql {

  private static final String DUE =
      "select account_id from fee_position where next_on = ? order by account_id limit ?";
  private static final String HOLD =
      """
      select count(*) from (
        select b.account_id from fee_position p straight_join account_balance b on b.account_id = p.account_id
        where p.next_on = ? and p.account_id between ? and ? order by p.account_id for update) held
      """;
  private static final String ENTRIES =
      """
      insert into ledger_entry (account_id, seq, movement_id, posted_at, kind, category, amount_minor,
        balance_after_minor, subject_ru, subject_en, formula, formula_version, inputs, hash)
      select account_id, seq, movement, at, 'RECURRING_FEE', 'MOBILE_PLANS', amount, after_minor, name_ru, name_en,
        'MONTHLY_FEE', version, inputs,
        unhex(sha2(concat_ws('|', lower(hex(last_hash)), account_id, seq, movement,
          timestampdiff(microsecond, '1970-01-01 00:00:00', at), 'RECURRING_FEE', 'MOBILE_PLANS', amount,
          after_minor, 'MONTHLY_FEE', version, inputs, name_ru, name_en), 256))
      from (
        select p.account_id, b.last_seq + 1 as seq, ? as movement, cast(? as datetime(6)) as at,
          -r.amount_minor as amount, b.balance_minor - r.amount_minor as after_minor, o.name_ru, o.name_en,
          concat('prices ', d.price_version) as version, b.last_hash,
          concat('{"price":"', cast(r.amount_minor / 100 as decimal(18, 2)), '","day":"', p.next_on, '"}') as inputs
        from fee_position p
        straight_join product d on d.id = p.product_id and d.status in ('ACTIVE', 'PENDING_ACTIVE', 'PENDING_TERMINATE')
        straight_join offering o on o.id = d.offering_id
        straight_join offering_price r on r.offering_id = o.id and r.version = d.price_version and r.kind = 'RECURRING'
        straight_join account_balance b on b.account_id = p.account_id
        where p.next_on = ? and p.account_id between ? and ? and b.closed_at is null
          and b.balance_minor - r.amount_minor + b.credit_limit_minor >= 0) due
      """;
  private static final String OPERATOR =
      """
      insert into operator_entry (movement_id, book, posted_at, amount_minor)
      select movement_id, 'REVENUE', max(posted_at), -sum(amount_minor) from ledger_entry
      where movement_id = ? group by movement_id
      """;
  private static final String BALANCES =
      """
      update ledger_entry e straight_join account_balance b on b.account_id = e.account_id
      set b.balance_minor = e.balance_after_minor, b.last_seq = e.seq, b.last_hash = e.hash, b.correct_at = e.posted_at
      where e.movement_id = ?
      """;
  private static final String POSITIONS =
      """
      update fee_position set charged_on = next_on, next_on = next_on + interval 1 month
      where next_on = ? and account_id between ? and ?
      """;

  private final DataSource pool;

  FeesBySql(DataSource pool) {
    this.pool = pool;
  }

  void take(LocalDate day, int accounts) throws SQLException {
    try (var connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      while (chunk(connection, day, accounts)) {
        connection.commit();
      }
      connection.rollback();
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(true);
    }
  }

  private static boolean chunk(Connection connection, LocalDate day, int accounts)
      throws SQLException {
    long first = 0;
    long last = 0;
    try (var due = connection.prepareStatement(DUE)) {
      due.setObject(1, day);
      due.setInt(2, accounts);
      try (var row = due.executeQuery()) {
        while (row.next()) {
          last = row.getLong(1);
          first = first == 0 ? last : first;
        }
      }
    }
    if (last == 0) {
      return false;
    }
    long movement = Ids.next();
    run(connection, HOLD, List.of(day, first, last));
    run(connection, ENTRIES, List.of(movement, "2026-01-31 00:00:00.123456", day, first, last));
    run(connection, OPERATOR, List.of(movement));
    run(connection, BALANCES, List.of(movement));
    run(connection, POSITIONS, List.of(day, first, last));
    return true;
  }

  private static void run(Connection connection, String sql, List<Object> values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      statement.execute();
    }
  }
}
