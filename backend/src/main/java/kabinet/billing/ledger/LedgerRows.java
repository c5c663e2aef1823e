package kabinet.billing.ledger;

import static kabinet.db.Tables.OPERATOR_ENTRY;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import kabinet.billing.ledger.EntryHash.Position;
import kabinet.platform.db.Cells;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The rows of a movement, written alike for one account and for thousands: the driver makes one
 * statement of many rows. Their texts are constant, for nothing else may be written.
 */
@Repository
class LedgerRows {

  private static final String ENTRY =
      "insert into ledger_entry (account_id, seq, movement_id, posted_at, kind, category,"
          + " amount_minor, balance_after_minor, subject_ru, subject_en, formula, formula_version,"
          + " inputs, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** The position in the condition is what was held: anything else is a defect, not a race. */
  private static final String BALANCE =
      "update account_balance set balance_minor = ?, last_seq = ?, last_hash = ?, correct_at = ?"
          + " where account_id = ? and last_seq = ?";

  /**
   * The same for many: an entry that did not follow what was held would have found its place taken.
   */
  private static final String BALANCES =
      "insert into account_balance (account_id, balance_minor, credit_limit_minor, last_seq,"
          + " last_hash, correct_at) values (?, ?, ?, ?, ?, ?) on duplicate key update"
          + " balance_minor = values(balance_minor), last_seq = values(last_seq),"
          + " last_hash = values(last_hash), correct_at = values(correct_at)";

  private static final int FEW = 3;

  private final DSLContext db;
  private final JdbcTemplate jdbc;

  LedgerRows(DSLContext db, JdbcTemplate jdbc) {
    this.db = db;
    this.jdbc = jdbc;
  }

  /** An entry with all that is to be written of it. */
  record Line(Posting posting, Position position, String inputs, EntryHash hash) {}

  void add(List<Line> lines) {
    jdbc.batchUpdate(ENTRY, lines, lines.size(), LedgerRows::entry);
  }

  private static void entry(PreparedStatement row, Line line) throws SQLException {
    var posting = line.posting();
    var position = line.position();
    var subject = posting.subject();
    var reason = posting.reason();
    row.setLong(1, posting.account().value());
    row.setLong(2, position.seq());
    row.setLong(3, position.movement().value());
    row.setObject(4, Cells.cell(position.at()));
    row.setString(5, posting.kind().name());
    row.setString(6, name(posting.category()));
    row.setLong(7, posting.amount().minor());
    row.setLong(8, position.balanceAfter().minor());
    row.setString(9, subject == null ? null : subject.ru());
    row.setString(10, subject == null ? null : subject.en());
    row.setString(11, reason.formula().name());
    row.setString(12, reason.version());
    row.setString(13, line.inputs());
    row.setBytes(14, line.hash().bytes());
  }

  void book(Movement movement) {
    var books =
        db.insertInto(
            OPERATOR_ENTRY,
            OPERATOR_ENTRY.MOVEMENT_ID,
            OPERATOR_ENTRY.BOOK,
            OPERATOR_ENTRY.POSTED_AT,
            OPERATOR_ENTRY.AMOUNT_MINOR);
    boolean any = false;
    for (var book : movement.books().entrySet()) {
      if (!book.getValue().isZero()) {
        books = books.values(movement.id(), book.getKey(), movement.at(), book.getValue());
        any = true;
      }
    }
    if (any) {
      books.execute();
    }
  }

  void update(Movement movement, List<HeldAccount> after, HeldAccounts before) {
    if (after.isEmpty()) {
      return;
    }
    if (after.size() > FEW) {
      jdbc.batchUpdate(
          BALANCES,
          after,
          after.size(),
          (row, account) -> {
            row.setLong(1, account.id().value());
            row.setLong(2, account.balance().minor());
            row.setLong(3, account.creditLimit().minor());
            row.setLong(4, account.lastSeq());
            row.setBytes(5, account.last().bytes());
            row.setObject(6, Cells.cell(movement.at()));
          });
      return;
    }
    var updated =
        jdbc.batchUpdate(
            BALANCE,
            after,
            after.size(),
            (row, account) -> {
              row.setLong(1, account.balance().minor());
              row.setLong(2, account.lastSeq());
              row.setBytes(3, account.last().bytes());
              row.setObject(4, Cells.cell(movement.at()));
              row.setLong(5, account.id().value());
              row.setLong(6, before.of(account.id()).lastSeq());
            });
    for (int rows : updated[0]) {
      if (rows != 1) {
        throw new IllegalStateException("an account that is held has moved: " + movement.id());
      }
    }
  }

  private static @Nullable String name(@Nullable ExpenseCategory category) {
    return category == null ? null : category.name();
  }
}
