package kabinet.billing.ledger;

import static kabinet.db.Tables.LEDGER_ENTRY;
import static kabinet.db.Tables.OPERATOR_ENTRY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabinet.billing.ledger.EntryHash.Position;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Ledgers that begin with what the operator's earlier books say. */
@Repository
class FormerOperations {

  private final DSLContext db;
  private final LedgerRows rows;
  private final Clock clock;

  FormerOperations(DSLContext db, LedgerRows rows, Clock clock) {
    this.db = db;
    this.rows = rows;
    this.clock = clock;
  }

  /** Where the ledger of an account ends. */
  record Ending(AccountId account, long seq, Instant at, Money balance, byte[] hash) {}

  Set<AccountId> begun(Collection<AccountId> accounts) {
    return db.selectDistinct(LEDGER_ENTRY.ACCOUNT_ID)
        .from(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.ACCOUNT_ID.in(accounts))
        .fetchSet(LEDGER_ENTRY.ACCOUNT_ID);
  }

  Map<AccountId, Ending> endings(Collection<AccountId> accounts) {
    var latest =
        db.select(LEDGER_ENTRY.ACCOUNT_ID.as("account"), max(LEDGER_ENTRY.SEQ).as("latest"))
            .from(LEDGER_ENTRY)
            .where(LEDGER_ENTRY.ACCOUNT_ID.in(accounts))
            .groupBy(LEDGER_ENTRY.ACCOUNT_ID)
            .asTable("latest");
    return db.select(
            LEDGER_ENTRY.ACCOUNT_ID,
            LEDGER_ENTRY.SEQ,
            LEDGER_ENTRY.POSTED_AT,
            LEDGER_ENTRY.BALANCE_AFTER_MINOR,
            LEDGER_ENTRY.HASH)
        .from(latest)
        .join(LEDGER_ENTRY)
        .on(LEDGER_ENTRY.ACCOUNT_ID.eq(latest.field("account", AccountId.class)))
        .and(LEDGER_ENTRY.SEQ.eq(latest.field("latest", Long.class)))
        .fetchMap(LEDGER_ENTRY.ACCOUNT_ID, mapping(Ending::new));
  }

  /** All of it is one movement: what the operator's books have done is set against one book. */
  void write(Map<AccountId, List<FormerOperation>> ledgers) {
    var movement = MovementId.next();
    List<LedgerRows.Line> entries = new ArrayList<>();
    var total = Money.ZERO;
    for (var ledger : ledgers.entrySet()) {
      var last = EntryHash.NONE;
      var balance = Money.ZERO;
      long seq = 0;
      for (var operation : ledger.getValue()) {
        var posting = operation.posting(ledger.getKey());
        balance = balance.plus(operation.amount());
        var position = new Position(++seq, movement, operation.at(), balance);
        var inputs = posting.reason().inputs().json();
        last = last.next(posting, position, inputs);
        entries.add(new LedgerRows.Line(posting, position, inputs, last));
      }
      total = total.plus(balance);
    }
    rows.addEach(entries);
    db.insertInto(OPERATOR_ENTRY)
        .set(OPERATOR_ENTRY.MOVEMENT_ID, movement)
        .set(OPERATOR_ENTRY.BOOK, Book.OPENING)
        .set(OPERATOR_ENTRY.POSTED_AT, clock.instant())
        .set(OPERATOR_ENTRY.AMOUNT_MINOR, total.negate())
        .execute();
  }
}
