package kabinet.billing.ledger;

import static java.util.Objects.requireNonNull;
import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabinet.billing.ledger.FormerOperations.Ending;
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
import org.jooq.Row7;
import org.springframework.stereotype.Repository;

/**
 * Opening balances, entered into the ledger once and for ever, and trust credit: {@code
 * balances.csv}.
 */
@Repository
class BalanceFile implements DataFile<BalanceFile.Opening> {

  static final String FILE = "balances.csv";

  private static final Column<String> ACCOUNT_REF = Columns.reference("account", "accounts.csv");
  private static final Column<Money> OPENING = Columns.money("opening");
  private static final Column<Instant> AS_OF = Columns.moment("as_of");
  private static final Column<Money> CREDIT_LIMIT = Columns.price("credit_limit");

  private final DSLContext db;
  private final FormerOperations former;
  private final AccountRefs accounts;

  BalanceFile(DSLContext db, FormerOperations former, AccountRefs accounts) {
    this.db = db;
    this.former = former;
    this.accounts = accounts;
  }

  record Opening(String account, Money opening, Instant asOf, Money creditLimit) {

    /** The first entry of an account of which no more is known. */
    FormerOperation operation() {
      return new FormerOperation(account, null, asOf, EntryKind.OPENING, null, opening, null);
    }
  }

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(ACCOUNT_REF, OPENING, AS_OF, CREDIT_LIMIT);
  }

  /** Former operations have been written when it is asked what they come to. */
  @Override
  public Set<String> after() {
    return Set.of(FormerFile.FILE);
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
        db.select(ACCOUNT_BALANCE.ACCOUNT_ID, ACCOUNT_BALANCE.BROUGHT_MINOR)
            .from(ACCOUNT_BALANCE)
            .where(ACCOUNT_BALANCE.ACCOUNT_ID.in(known.values()))
            .fetchMap(ACCOUNT_BALANCE.ACCOUNT_ID, ACCOUNT_BALANCE.BROUGHT_MINOR);
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
    begin(entries.stream().filter(entry -> !entry.known()).toList(), references);
    for (var entry : entries) {
      if (entry.known()) {
        limit(account(entry, references), entry.row().creditLimit());
      }
    }
  }

  private void begin(List<Entry<Opening>> entries, References references) {
    if (entries.isEmpty()) {
      return;
    }
    var begun = former.begun(entries.stream().map(entry -> account(entry, references)).toList());
    Map<AccountId, List<FormerOperation>> opened = new HashMap<>();
    for (var entry : entries) {
      var account = account(entry, references);
      if (!begun.contains(account)) {
        opened.put(account, List.of(entry.row().operation()));
      }
    }
    if (!opened.isEmpty()) {
      former.write(opened);
    }
    add(entries, references);
  }

  /** What a subscriber has switched stands, and no limit is drawn above what is in use. */
  private void limit(AccountId account, Money limit) {
    db.update(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR, limit)
        .where(ACCOUNT_BALANCE.ACCOUNT_ID.eq(account))
        .and(ACCOUNT_BALANCE.BALANCE_MINOR.ge(limit.negate()))
        .and(ACCOUNT_BALANCE.CREDIT_CHOSEN.isFalse())
        .execute();
  }

  private void add(List<Entry<Opening>> entries, References references) {
    var endings = endings(entries, references);
    db.insertInto(ACCOUNT_BALANCE)
        .columns(
            ACCOUNT_BALANCE.ACCOUNT_ID,
            ACCOUNT_BALANCE.BALANCE_MINOR,
            ACCOUNT_BALANCE.BROUGHT_MINOR,
            ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR,
            ACCOUNT_BALANCE.LAST_SEQ,
            ACCOUNT_BALANCE.LAST_HASH,
            ACCOUNT_BALANCE.CORRECT_AT)
        .valuesOfRows(
            entries.stream()
                .map(entry -> balance(entry.row(), ending(endings, account(entry, references))))
                .toList())
        .execute();
  }

  private static Row7<AccountId, Money, Money, Money, Long, byte[], Instant> balance(
      Opening opening, Ending ending) {
    return row(
        ending.account(),
        ending.balance(),
        opening.opening(),
        opening.creditLimit(),
        ending.seq(),
        ending.hash(),
        opening.asOf());
  }

  /** What former operations come to is what the operator says the account had. */
  @Override
  public void checkWritten(List<Entry<Opening>> entries, References references, Problems problems) {
    var fresh = entries.stream().filter(entry -> !entry.known()).toList();
    var endings = endings(fresh, references);
    for (var entry : fresh) {
      var ending = ending(endings, account(entry, references));
      if (!ending.balance().equals(entry.row().opening())) {
        problems.add(entry.problem(OPENING, "import.formerSum", ending.balance()));
      }
      if (ending.at().isAfter(entry.row().asOf())) {
        problems.add(entry.problem(AS_OF, "import.formerAfter"));
      }
    }
  }

  private Map<AccountId, Ending> endings(List<Entry<Opening>> entries, References references) {
    return former.endings(entries.stream().map(entry -> account(entry, references)).toList());
  }

  private static Ending ending(Map<AccountId, Ending> endings, AccountId account) {
    return requireNonNull(endings.get(account), "every account has a first entry");
  }

  private static AccountId account(Entry<Opening> entry, References references) {
    return new AccountId(references.id(ACCOUNT_REF, entry.ref()));
  }
}
