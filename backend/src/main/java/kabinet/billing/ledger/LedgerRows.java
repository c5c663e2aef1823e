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

/** The rows of a movement. Their texts are constant, whatever is moved. */
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

  /** From here on the rows go as one document: a driver binds no faster, however it is asked. */
  private static final int MANY = 20;

  private final DSLContext db;
  private final JdbcTemplate jdbc;

  LedgerRows(DSLContext db, JdbcTemplate jdbc) {
    this.db = db;
    this.jdbc = jdbc;
  }

  /** An entry with all that is to be written of it. */
  record Line(Posting posting, Position position, String inputs, EntryHash hash) {}

  void add(Movement movement, List<Line> lines) {
    if (lines.size() < MANY) {
      addEach(lines);
    } else {
      var many = new ManyLines(lines);
      jdbc.update(
          ManyLines.ENTRIES,
          movement.id().value(),
          Cells.cell(movement.at()),
          many.entries(),
          many.reasons());
    }
  }

  /** Entries of different moments, as many as there are. */
  void addEach(List<Line> lines) {
    jdbc.batchUpdate(ENTRY, lines, Math.max(1, lines.size()), LedgerRows::entry);
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
    if (after.size() < MANY) {
      one(movement, after, before);
    } else {
      int changed =
          jdbc.update(
              ManyLines.BALANCES, ManyLines.balances(after, before), Cells.cell(movement.at()));
      unless(changed == after.size(), movement);
    }
  }

  private void one(Movement movement, List<HeldAccount> after, HeldAccounts before) {
    var updated =
        jdbc.batchUpdate(
            BALANCE,
            after,
            MANY,
            (row, account) -> {
              row.setLong(1, account.balance().minor());
              row.setLong(2, account.lastSeq());
              row.setBytes(3, account.last().bytes());
              row.setObject(4, Cells.cell(movement.at()));
              row.setLong(5, account.id().value());
              row.setLong(6, before.of(account.id()).lastSeq());
            });
    for (int[] batch : updated) {
      for (int rows : batch) {
        unless(rows == 1, movement);
      }
    }
  }

  private static void unless(boolean asHeld, Movement movement) {
    if (!asHeld) {
      throw new IllegalStateException("an account that is held has moved: " + movement.id());
    }
  }

  static @Nullable String name(@Nullable ExpenseCategory category) {
    return category == null ? null : category.name();
  }
}
