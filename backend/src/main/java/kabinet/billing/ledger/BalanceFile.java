package kabinet.billing.ledger;

import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static kabinet.db.Tables.OPERATOR_ENTRY;
import static org.jooq.impl.DSL.row;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kabinet.billing.ledger.EntryHash.Position;
import kabinet.household.AccountRefs;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.Problems;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.jooq.Row11;
import org.jooq.Row6;
import org.springframework.stereotype.Repository;

/**
 * Opening balances, entered into the ledger once and for ever, and trust credit: {@code
 * balances.csv}.
 */
@Repository
class BalanceFile implements DataFile<BalanceFile.Opening> {

  static final String FILE = "balances.csv";

  private static final long FIRST = 1;
  private static final Column<String> ACCOUNT_REF = Columns.reference("account", "accounts.csv");
  private static final Column<Money> OPENING = Columns.money("opening");
  private static final Column<Instant> AS_OF = Columns.moment("as_of");
  private static final Column<Money> CREDIT_LIMIT = Columns.price("credit_limit");

  private final DSLContext db;
  private final AccountRefs accounts;
  private final Clock clock;

  BalanceFile(DSLContext db, AccountRefs accounts, Clock clock) {
    this.db = db;
    this.accounts = accounts;
    this.clock = clock;
  }

  record Opening(String account, Money opening, Instant asOf, Money creditLimit) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(ACCOUNT_REF, OPENING, AS_OF, CREDIT_LIMIT);
  }

  @Override
  public Opening read(Row row) {
    var opening =
        new Opening(
            row.get(ACCOUNT_REF),
            row.get(OPENING),
            row.get(AS_OF).truncatedTo(ChronoUnit.MICROS),
            row.get(CREDIT_LIMIT));
    if (opening.opening().plus(opening.creditLimit()).isNegative()) {
      row.refuse(OPENING, "import.beyondCredit", opening.creditLimit());
    }
    return opening;
  }

  @Override
  public String ref(Opening opening) {
    return opening.account();
  }

  @Override
  public void check(List<Entry<Opening>> entries, Problems problems) {
    var known = accounts.accounts(entries.stream().map(Entry::ref).toList());
    var openings =
        db.select(LEDGER_ENTRY.ACCOUNT_ID, LEDGER_ENTRY.AMOUNT_MINOR)
            .from(LEDGER_ENTRY)
            .where(LEDGER_ENTRY.ACCOUNT_ID.in(known.values()))
            .and(LEDGER_ENTRY.SEQ.eq(FIRST))
            .fetchMap(LEDGER_ENTRY.ACCOUNT_ID, LEDGER_ENTRY.AMOUNT_MINOR);
    for (var entry : entries) {
      var account = known.get(entry.ref());
      var opened = account == null ? null : openings.get(account);
      if (opened != null && !opened.equals(entry.row().opening())) {
        problems.add(entry.problem(OPENING, "import.opened", opened));
      }
    }
  }

  @Override
  public void apply(List<Entry<Opening>> entries, References references) {
    open(entries.stream().filter(entry -> !entry.known()).toList(), references);
    for (var entry : entries) {
      if (entry.known()) {
        db.update(ACCOUNT_BALANCE)
            .set(ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR, entry.row().creditLimit())
            .where(ACCOUNT_BALANCE.ACCOUNT_ID.eq(account(entry, references)))
            .execute();
      }
    }
  }

  private void open(List<Entry<Opening>> entries, References references) {
    if (entries.isEmpty()) {
      return;
    }
    var movement = MovementId.next();
    var opened =
        entries.stream()
            .map(entry -> new Opened(account(entry, references), entry.row(), movement))
            .toList();
    db.insertInto(ACCOUNT_BALANCE)
        .columns(
            ACCOUNT_BALANCE.ACCOUNT_ID,
            ACCOUNT_BALANCE.BALANCE_MINOR,
            ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR,
            ACCOUNT_BALANCE.LAST_SEQ,
            ACCOUNT_BALANCE.LAST_HASH,
            ACCOUNT_BALANCE.CORRECT_AT)
        .valuesOfRows(opened.stream().map(Opened::balance).toList())
        .execute();
    db.insertInto(LEDGER_ENTRY)
        .columns(
            LEDGER_ENTRY.ACCOUNT_ID,
            LEDGER_ENTRY.SEQ,
            LEDGER_ENTRY.MOVEMENT_ID,
            LEDGER_ENTRY.POSTED_AT,
            LEDGER_ENTRY.KIND,
            LEDGER_ENTRY.AMOUNT_MINOR,
            LEDGER_ENTRY.BALANCE_AFTER_MINOR,
            LEDGER_ENTRY.FORMULA,
            LEDGER_ENTRY.FORMULA_VERSION,
            LEDGER_ENTRY.INPUTS,
            LEDGER_ENTRY.HASH)
        .valuesOfRows(opened.stream().map(Opened::entry).toList())
        .execute();
    db.insertInto(OPERATOR_ENTRY)
        .set(OPERATOR_ENTRY.MOVEMENT_ID, movement)
        .set(OPERATOR_ENTRY.BOOK, Book.OPENING)
        .set(OPERATOR_ENTRY.POSTED_AT, clock.instant())
        .set(
            OPERATOR_ENTRY.AMOUNT_MINOR,
            opened.stream().map(Opened::amount).reduce(Money.ZERO, Money::plus).negate())
        .execute();
  }

  private static AccountId account(Entry<Opening> entry, References references) {
    return new AccountId(references.id(ACCOUNT_REF, entry.ref()));
  }

  /** The first entry of an account, and the balance that follows from it. */
  private record Opened(AccountId account, Opening opening, MovementId movement) {

    Money amount() {
      return opening.opening();
    }

    private Posting posting() {
      var reason = Reason.of(Formula.OPENING, Inputs.of("balance", amount()));
      return new Posting(account, EntryKind.OPENING, null, null, reason);
    }

    private byte[] hash() {
      var first = new Position(FIRST, movement, opening.asOf(), amount());
      return EntryHash.NONE.next(posting(), first).bytes();
    }

    Row6<AccountId, Money, Money, Long, byte[], Instant> balance() {
      return row(account, amount(), opening.creditLimit(), FIRST, hash(), opening.asOf());
    }

    Row11<
            AccountId,
            Long,
            MovementId,
            Instant,
            EntryKind,
            Money,
            Money,
            Formula,
            String,
            String,
            byte[]>
        entry() {
      var reason = posting().reason();
      return row(
          account,
          FIRST,
          movement,
          opening.asOf(),
          EntryKind.OPENING,
          amount(),
          amount(),
          reason.formula(),
          reason.version(),
          reason.inputs().json(),
          hash());
    }
  }
}
