package kabinet.billing.ledger;

import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static kabinet.db.Tables.OPERATOR_ENTRY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kabinet.billing.ledger.EntryHash.Position;
import kabinet.household.Access;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.NotFound;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Insert;
import org.jooq.Update;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only place where money moves. Balances are held first, in the order of their ids, so that no
 * two movements wait for each other; what is written follows the last entry of each account.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

  private static final UserId NOBODY = new UserId(0);

  private final DSLContext db;

  Ledger(DSLContext db) {
    this.db = db;
  }

  /** Holds the money of one account of the viewer's. */
  public HeldAccount hold(AccountId account, Viewer viewer) {
    var held = hold(List.of(account), viewer.user()).get(account);
    if (held == null || !held.reached()) {
      throw new NotFound();
    }
    return held;
  }

  /** Holds the money of accounts for an act of the viewer's on the first of them. */
  public HeldAccounts hold(List<AccountId> accounts, Viewer viewer) {
    var held = new HeldAccounts(hold(accounts, viewer.user()));
    if (!held.of(accounts.getFirst()).reached()) {
      throw new NotFound();
    }
    return held;
  }

  /** Holds the money of accounts for an act of nobody's: what a clock or a bank brings about. */
  public HeldAccounts hold(Collection<AccountId> accounts) {
    return new HeldAccounts(hold(accounts, NOBODY));
  }

  private Map<AccountId, HeldAccount> hold(Collection<AccountId> accounts, UserId user) {
    return db.select(
            ACCOUNT_BALANCE.ACCOUNT_ID,
            Access.kindOf(ACCOUNT_BALANCE.ACCOUNT_ID),
            Access.householdOf(ACCOUNT_BALANCE.ACCOUNT_ID),
            field(Access.visibleTo(user, ACCOUNT_BALANCE.ACCOUNT_ID)),
            ACCOUNT_BALANCE.CLOSED_AT,
            ACCOUNT_BALANCE.BALANCE_MINOR,
            ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR,
            ACCOUNT_BALANCE.LAST_SEQ,
            ACCOUNT_BALANCE.LAST_HASH)
        .from(ACCOUNT_BALANCE)
        .where(ACCOUNT_BALANCE.ACCOUNT_ID.in(accounts))
        .orderBy(ACCOUNT_BALANCE.ACCOUNT_ID)
        .forUpdate()
        .fetchMap(
            ACCOUNT_BALANCE.ACCOUNT_ID,
            row ->
                new HeldAccount(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5() != null,
                    row.value6(),
                    row.value7(),
                    row.value8(),
                    EntryHash.of(row.value9())));
  }

  /** Writes a movement on accounts that are held, and says how they stand then. */
  public HeldAccounts post(Movement movement, HeldAccounts before) {
    var held = before;
    var entries = db.batch(oneEntry());
    for (var posting : movement.postings()) {
      var account = held.of(posting.account());
      var position =
          new Position(
              account.lastSeq() + 1,
              movement.id(),
              movement.at(),
              account.balance().plus(posting.amount()));
      var hash = account.last().next(posting, position);
      entries = bind(entries, posting, position, hash);
      held = held.with(account.after(position, hash));
    }
    entries.execute();
    book(movement);
    update(movement, before, held);
    return held;
  }

  /** R51, R52: how far below zero an account that is held may go from now on. */
  public HeldAccount limitCredit(HeldAccount held, Money limit) {
    db.update(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR, limit)
        .where(ACCOUNT_BALANCE.ACCOUNT_ID.eq(held.id()))
        .execute();
    return held.withCreditLimit(limit);
  }

  private static BatchBindStep bind(
      BatchBindStep entries, Posting posting, Position position, EntryHash hash) {
    var subject = posting.subject();
    return entries.bind(
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

  private void book(Movement movement) {
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

  /** The position in the condition is what was held: anything else is a defect, not a race. */
  private void update(Movement movement, HeldAccounts before, HeldAccounts after) {
    var changed = after.all().stream().filter(one -> !one.equals(before.of(one.id()))).toList();
    var updates = db.batch(oneUpdate());
    for (var account : changed) {
      updates =
          updates.bind(
              account.balance(),
              account.lastSeq(),
              account.last().bytes(),
              movement.at(),
              account.id(),
              before.of(account.id()).lastSeq());
    }
    for (int rows : updates.execute()) {
      if (rows != 1) {
        throw new IllegalStateException("an account that is held has moved: " + movement.id());
      }
    }
  }

  private Insert<?> oneEntry() {
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

  private Update<?> oneUpdate() {
    return db.update(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.BALANCE_MINOR, val(null, ACCOUNT_BALANCE.BALANCE_MINOR))
        .set(ACCOUNT_BALANCE.LAST_SEQ, val(null, ACCOUNT_BALANCE.LAST_SEQ))
        .set(ACCOUNT_BALANCE.LAST_HASH, val(null, ACCOUNT_BALANCE.LAST_HASH))
        .set(ACCOUNT_BALANCE.CORRECT_AT, val(null, ACCOUNT_BALANCE.CORRECT_AT))
        .where(ACCOUNT_BALANCE.ACCOUNT_ID.eq(val(null, ACCOUNT_BALANCE.ACCOUNT_ID)))
        .and(ACCOUNT_BALANCE.LAST_SEQ.eq(val(null, ACCOUNT_BALANCE.LAST_SEQ)));
  }
}
