package kabinet.billing.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabinet.household.AccountRefs;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.Wording;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.Problems;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What happened on accounts before they came, so that the archive has no gap: {@code
 * operations.csv}. All rows of an account are one thing, entered once and for ever, and {@code
 * balances.csv} says what they must come to.
 */
@Component
class FormerFile implements DataFile<FormerOperation> {

  static final String FILE = "operations.csv";

  private static final int MOST_TEXT = 120;
  private static final int MOST_REF = 40;
  private static final Set<EntryKind> BRINGING =
      EnumSet.of(EntryKind.TOP_UP, EntryKind.TRANSFER_IN, EntryKind.RETURNED);
  private static final Set<EntryKind> TAKING =
      EnumSet.of(EntryKind.FEE, EntryKind.RECURRING_FEE, EntryKind.USAGE, EntryKind.TRANSFER_OUT);
  private static final Column<String> ACCOUNT_REF = Columns.reference("account", "accounts.csv");
  private static final Column<String> REF = Columns.ref("ref", MOST_REF);
  private static final Column<Instant> AT = Columns.moment("at");
  private static final Column<EntryKind> KIND = Columns.oneOf("kind", EntryKind.class);
  private static final Column<@Nullable ExpenseCategory> CATEGORY =
      Columns.oneOf("category", ExpenseCategory.class).orEmpty();
  private static final Column<Money> AMOUNT = Columns.money("amount");
  private static final Column<@Nullable String> TEXT_RU =
      Columns.text("text_ru", MOST_TEXT).orEmpty();
  private static final Column<@Nullable String> TEXT_EN =
      Columns.text("text_en", MOST_TEXT).orEmpty();

  private final FormerOperations operations;
  private final AccountRefs accounts;

  FormerFile(FormerOperations operations, AccountRefs accounts) {
    this.operations = operations;
    this.accounts = accounts;
  }

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(ACCOUNT_REF, REF, AT, KIND, CATEGORY, AMOUNT, TEXT_RU, TEXT_EN);
  }

  @Override
  public boolean list() {
    return true;
  }

  @Override
  public List<Column<?>> apart() {
    return List.of(REF);
  }

  @Override
  public FormerOperation read(Row row) {
    var kind = row.get(KIND);
    var category = row.get(CATEGORY);
    var amount = row.get(AMOUNT);
    var ru = row.get(TEXT_RU);
    var en = row.get(TEXT_EN);
    if (TAKING.contains(kind) && amount.compareTo(Money.ZERO) > 0
        || BRINGING.contains(kind) && amount.isNegative()) {
      row.refuse(AMOUNT, "import.formerSign");
    }
    if (kind == EntryKind.OPENING && category != null) {
      row.refuse(CATEGORY, "import.formerCategory");
    }
    if ((ru == null) != (en == null)) {
      row.refuse(ru == null ? TEXT_RU : TEXT_EN, "import.formerText");
    }
    return new FormerOperation(
        row.get(ACCOUNT_REF),
        row.get(REF),
        row.get(AT).truncatedTo(ChronoUnit.MICROS),
        kind,
        category,
        amount,
        ru == null || en == null ? null : new Wording(ru, en));
  }

  @Override
  public String ref(FormerOperation operation) {
    return operation.account();
  }

  @Override
  public void check(List<Entry<FormerOperation>> entries, Problems problems) {
    var known = accounts.accounts(entries.stream().map(Entry::ref).toList());
    var begun = operations.begun(known.values());
    for (var entry : entries) {
      var account = known.get(entry.ref());
      if (account != null && begun.contains(account)) {
        problems.add(entry.problem(ACCOUNT_REF, "import.formerLate"));
      }
      if (!beginsWithWhatWasThere(entry.rows())) {
        problems.add(entry.problem(KIND, "import.formerOpening"));
      }
      if (!goesForward(entry.rows())) {
        problems.add(entry.problem(AT, "import.order"));
      }
    }
  }

  private static boolean beginsWithWhatWasThere(List<FormerOperation> rows) {
    return rows.getFirst().kind() == EntryKind.OPENING
        && rows.stream().filter(row -> row.kind() == EntryKind.OPENING).count() == 1;
  }

  private static boolean goesForward(List<FormerOperation> rows) {
    var before = Instant.MIN;
    for (var row : rows) {
      if (row.at().isBefore(before)) {
        return false;
      }
      before = row.at();
    }
    return true;
  }

  @Override
  public void apply(List<Entry<FormerOperation>> entries, References references) {
    Map<AccountId, List<FormerOperation>> ledgers = new HashMap<>();
    for (var entry : entries) {
      ledgers.put(new AccountId(references.id(ACCOUNT_REF, entry.ref())), entry.rows());
    }
    operations.write(ledgers);
  }
}
