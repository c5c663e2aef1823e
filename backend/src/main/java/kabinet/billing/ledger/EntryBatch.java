package kabinet.billing.ledger;

import static kabinet.db.Tables.LEDGER_ENTRY;
import static org.jooq.impl.DSL.val;

import kabinet.billing.ledger.EntryHash.Position;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Insert;

/** Entries written together: the text is made once, and the driver joins the rows. */
final class EntryBatch {

  private BatchBindStep entries;

  EntryBatch(DSLContext db) {
    entries = db.batch(oneEntry(db));
  }

  void add(Posting posting, Position position, EntryHash hash) {
    var subject = posting.subject();
    entries =
        entries.bind(
            posting.account(),
            position.seq(),
            position.movement(),
            position.at(),
            posting.kind(),
            posting.category(),
            posting.amount(),
            position.balanceAfter(),
            subject == null ? null : subject.ru(),
            subject == null ? null : subject.en(),
            posting.reason().formula(),
            posting.reason().version(),
            posting.reason().inputs().json(),
            hash.bytes());
  }

  void execute() {
    entries.execute();
  }

  private static Insert<?> oneEntry(DSLContext db) {
    return db.insertInto(LEDGER_ENTRY)
        .set(LEDGER_ENTRY.ACCOUNT_ID, val(null, LEDGER_ENTRY.ACCOUNT_ID))
        .set(LEDGER_ENTRY.SEQ, val(null, LEDGER_ENTRY.SEQ))
        .set(LEDGER_ENTRY.MOVEMENT_ID, val(null, LEDGER_ENTRY.MOVEMENT_ID))
        .set(LEDGER_ENTRY.POSTED_AT, val(null, LEDGER_ENTRY.POSTED_AT))
        .set(LEDGER_ENTRY.KIND, val(null, LEDGER_ENTRY.KIND))
        .set(LEDGER_ENTRY.CATEGORY, val(null, LEDGER_ENTRY.CATEGORY))
        .set(LEDGER_ENTRY.AMOUNT_MINOR, val(null, LEDGER_ENTRY.AMOUNT_MINOR))
        .set(LEDGER_ENTRY.BALANCE_AFTER_MINOR, val(null, LEDGER_ENTRY.BALANCE_AFTER_MINOR))
        .set(LEDGER_ENTRY.SUBJECT_RU, val(null, LEDGER_ENTRY.SUBJECT_RU))
        .set(LEDGER_ENTRY.SUBJECT_EN, val(null, LEDGER_ENTRY.SUBJECT_EN))
        .set(LEDGER_ENTRY.FORMULA, val(null, LEDGER_ENTRY.FORMULA))
        .set(LEDGER_ENTRY.FORMULA_VERSION, val(null, LEDGER_ENTRY.FORMULA_VERSION))
        .set(LEDGER_ENTRY.INPUTS, val(null, LEDGER_ENTRY.INPUTS))
        .set(LEDGER_ENTRY.HASH, val(null, LEDGER_ENTRY.HASH));
  }
}
