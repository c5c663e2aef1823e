package kabinet.billing.ledger;

import static java.util.Objects.requireNonNull;
import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static kabinet.db.Tables.OPERATOR_ENTRY;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kabinet.billing.ledger.EntryHash.Position;
import kabinet.db.tables.records.LedgerEntryRecord;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.Wording;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the whole ledger and says whether it holds: entries follow each other without a gap, hashes
 * chain, every sum is what its reason makes, balances are what entries leave, and all of it with
 * the operator's side sums to zero.
 */
@Component
public class LedgerCheck {

  private static final int MOST_FAULTS = 100;
  private static final int AT_A_TIME = 1000;

  private final DSLContext db;

  LedgerCheck(DSLContext db) {
    this.db = db;
  }

  /**
   * What was found.
   *
   * @param leftOver what all legs sum to: zero, or money was made or lost
   */
  public record Findings(long accounts, long entries, Money leftOver, List<String> faults) {

    public boolean hold() {
      return leftOver.isZero() && faults.isEmpty();
    }
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Findings check() {
    var chains = new Chains();
    try (var entries =
        db.selectFrom(LEDGER_ENTRY)
            .orderBy(LEDGER_ENTRY.ACCOUNT_ID, LEDGER_ENTRY.SEQ)
            .fetchSize(AT_A_TIME)
            .fetchLazy()) {
      entries.forEach(chains::follow);
    }
    chains.end();
    chains.faults.addAll(without());
    chains.faults.addAll(lopsided());
    var theirs = sum(LEDGER_ENTRY, LEDGER_ENTRY.AMOUNT_MINOR);
    var ours = sum(OPERATOR_ENTRY, OPERATOR_ENTRY.AMOUNT_MINOR);
    return new Findings(chains.accounts, chains.entries, theirs.plus(ours), chains.faults);
  }

  /** Balances that follow from no entry. */
  private List<String> without() {
    return db.select(ACCOUNT_BALANCE.ACCOUNT_ID)
        .from(ACCOUNT_BALANCE)
        .where(ACCOUNT_BALANCE.LAST_SEQ.ne(0L).or(ACCOUNT_BALANCE.BALANCE_MINOR.ne(Money.ZERO)))
        .and(
            notExists(
                selectOne()
                    .from(LEDGER_ENTRY)
                    .where(LEDGER_ENTRY.ACCOUNT_ID.eq(ACCOUNT_BALANCE.ACCOUNT_ID))))
        .limit(MOST_FAULTS)
        .fetch(row -> row.value1() + " has a balance and no entry");
  }

  /** Movements whose legs leave something. */
  private List<String> lopsided() {
    var legs =
        select(LEDGER_ENTRY.MOVEMENT_ID, LEDGER_ENTRY.AMOUNT_MINOR)
            .from(LEDGER_ENTRY)
            .unionAll(
                select(OPERATOR_ENTRY.MOVEMENT_ID, OPERATOR_ENTRY.AMOUNT_MINOR)
                    .from(OPERATOR_ENTRY))
            .asTable("legs");
    var movement = legs.field(LEDGER_ENTRY.MOVEMENT_ID);
    var left = DSL.sum(requireNonNull(legs.field(LEDGER_ENTRY.AMOUNT_MINOR)).coerce(Long.class));
    return db.select(movement, left)
        .from(legs)
        .groupBy(movement)
        .having(left.ne(BigDecimal.ZERO))
        .limit(MOST_FAULTS)
        .fetch(row -> "movement " + row.value1().value() + " leaves " + row.value2());
  }

  private Money sum(Table<?> table, Field<Money> amounts) {
    var total = db.select(DSL.sum(amounts.coerce(Long.class))).from(table).fetchSingle().value1();
    return new Money(total == null ? 0 : total.longValueExact());
  }

  /** The entries of one account after the other. */
  private final class Chains {

    private final List<String> faults = new ArrayList<>();
    private long accounts;
    private long entries;
    private @Nullable AccountId account;
    private long seq;
    private Money balance = Money.ZERO;
    private EntryHash last = EntryHash.NONE;

    void follow(LedgerEntryRecord row) {
      if (!row.getAccountId().equals(account)) {
        end();
        account = row.getAccountId();
        seq = 0;
        balance = Money.ZERO;
        last = EntryHash.NONE;
        accounts++;
      }
      entries++;
      var posting = posting(row);
      balance = balance.plus(row.getAmountMinor());
      unless(row.getSeq() == seq + 1, row, "does not follow " + seq);
      unless(posting.amount().equals(row.getAmountMinor()), row, "is not what its reason makes");
      unless(balance.equals(row.getBalanceAfterMinor()), row, "leaves another balance");
      seq = row.getSeq();
      var position = new Position(seq, row.getMovementId(), row.getPostedAt(), balance);
      last = last.next(posting, position);
      unless(last.equals(EntryHash.of(row.getHash())), row, "has another hash");
    }

    void end() {
      var ended = account;
      if (ended != null) {
        var stored = db.fetchOne(ACCOUNT_BALANCE, ACCOUNT_BALANCE.ACCOUNT_ID.eq(ended));
        boolean same =
            stored != null
                && stored.getLastSeq() == seq
                && stored.getBalanceMinor().equals(balance)
                && HexFormat.of().formatHex(stored.getLastHash()).equals(last.hex());
        if (!same) {
          fault(ended + ": the balance is not what its entries leave");
        }
      }
    }

    private void unless(boolean holds, LedgerEntryRecord row, String what) {
      if (!holds) {
        fault(row.getAccountId() + ", entry " + row.getSeq() + " " + what);
      }
    }

    private void fault(String what) {
      if (faults.size() < MOST_FAULTS) {
        faults.add(what);
      }
    }
  }

  private static Posting posting(LedgerEntryRecord row) {
    var ru = row.getSubjectRu();
    return new Posting(
        row.getAccountId(),
        row.getKind(),
        row.getCategory(),
        ru == null ? null : new Wording(ru, requireNonNull(row.getSubjectEn())),
        new Reason(row.getFormula(), row.getFormulaVersion(), Inputs.read(row.getInputs())));
  }
}
