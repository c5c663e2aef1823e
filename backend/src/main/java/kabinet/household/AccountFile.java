package kabinet.household;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOUSEHOLD;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kabinet.kernel.AccountId;
import kabinet.kernel.Ids;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.Problems;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Everything with a balance: {@code accounts.csv}. */
@Repository
class AccountFile implements DataFile<AccountFile.Kept> {

  static final String FILE = "accounts.csv";

  private static final Pattern DIGITS = Pattern.compile("[0-9]{6,20}");

  private static final Column<String> REF = Columns.ref("ref");
  private static final Column<String> ACCOUNT_NUMBER =
      Columns.matching("account_number", DIGITS, "import.accountNumber").unique();
  private static final Column<String> HOUSEHOLD_REF =
      Columns.reference("household", HouseholdFile.FILE);
  private static final Column<AccountKind> KIND = Columns.oneOf("kind", AccountKind.class);
  private static final Column<String> LABEL = Columns.text("label", 60);
  private static final Column<String> REGION = Columns.reference("region", "regions.csv");
  private static final Column<Reach> REACH = Columns.oneOf("reach", Reach.class);
  private static final Column<Boolean> PRIMARY = Columns.flag("primary");
  private static final Column<Long> POSITION = Columns.whole("position", 1, 9999);

  /** Regions are the catalogue's, which stands above: here they are numbers. */
  private static final Field<Long> REGION_ID =
      field(ACCOUNT.REGION_ID.getQualifiedName(), Long.class);

  private final DSLContext db;
  private final AccessRows access;
  private final ChangedAccounts changed;

  AccountFile(DSLContext db, AccessRows access, ChangedAccounts changed) {
    this.db = db;
    this.access = access;
    this.changed = changed;
  }

  record Kept(
      String ref,
      String accountNumber,
      String household,
      AccountKind kind,
      String label,
      String region,
      Reach reach,
      boolean primary,
      long position) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(
        REF, ACCOUNT_NUMBER, HOUSEHOLD_REF, KIND, LABEL, REGION, REACH, PRIMARY, POSITION);
  }

  @Override
  public Kept read(Row row) {
    var kind = row.get(KIND);
    var reach = row.get(REACH);
    if (row.get(PRIMARY) && (kind != AccountKind.MOBILE || reach != Reach.OWNER)) {
      row.refuse(PRIMARY, "import.primary");
    }
    return new Kept(
        row.get(REF),
        row.get(ACCOUNT_NUMBER),
        row.get(HOUSEHOLD_REF),
        kind,
        row.get(LABEL),
        row.get(REGION),
        reach,
        row.get(PRIMARY),
        row.get(POSITION));
  }

  @Override
  public String ref(Kept row) {
    return row.ref();
  }

  @Override
  public Map<String, Long> ids(Collection<String> refs) {
    return db.select(ACCOUNT.REF, ACCOUNT.ID)
        .from(ACCOUNT)
        .where(ACCOUNT.REF.in(refs))
        .fetchMap(row -> row.value1(), row -> row.value2().value());
  }

  @Override
  public @Nullable String onlyOne(Kept row) {
    return row.primary() ? row.household() : null;
  }

  @Override
  public Map<String, String> holders(Column<?> column, Collection<String> values) {
    return db.select(ACCOUNT.ACCOUNT_NUMBER, ACCOUNT.REF)
        .from(ACCOUNT)
        .where(ACCOUNT.ACCOUNT_NUMBER.in(values))
        .fetchMap(ACCOUNT.ACCOUNT_NUMBER, ACCOUNT.REF);
  }

  @Override
  public void check(List<Entry<Kept>> entries, Problems problems) {
    var stored =
        db.select(ACCOUNT.REF, ACCOUNT.KIND, HOUSEHOLD.REF)
            .from(ACCOUNT)
            .join(HOUSEHOLD)
            .on(HOUSEHOLD.ID.eq(ACCOUNT.HOUSEHOLD_ID))
            .where(ACCOUNT.REF.in(entries.stream().map(Entry::ref).toList()))
            .fetchMap(ACCOUNT.REF);
    for (var entry : entries) {
      var before = stored.get(entry.ref());
      if (before != null && before.value2() != entry.row().kind()) {
        problems.add(entry.problem(KIND, "import.fixed"));
      }
      if (before != null && !before.value3().equals(entry.row().household())) {
        problems.add(entry.problem(HOUSEHOLD_REF, "import.fixed"));
      }
    }
  }

  @Override
  public void apply(List<Entry<Kept>> entries, References references) {
    freePrimaryMarks(entries, references);
    db.insertInto(ACCOUNT)
        .columns(
            ACCOUNT.ID,
            ACCOUNT.REF,
            ACCOUNT.ACCOUNT_NUMBER,
            ACCOUNT.HOUSEHOLD_ID,
            ACCOUNT.KIND,
            ACCOUNT.LABEL,
            REGION_ID,
            ACCOUNT.REACH,
            ACCOUNT.PRIMARY_MARK,
            ACCOUNT.POSITION)
        .valuesOfRows(
            entries.stream()
                .map(Entry::row)
                .map(
                    one ->
                        row(
                            new AccountId(Ids.next()),
                            one.ref(),
                            one.accountNumber(),
                            new HouseholdId(references.id(HOUSEHOLD_REF, one.household())),
                            one.kind(),
                            one.label(),
                            references.id(REGION, one.region()),
                            one.reach(),
                            one.primary() ? Boolean.TRUE : null,
                            (int) one.position()))
                .toList())
        .onDuplicateKeyUpdate()
        .set(ACCOUNT.ACCOUNT_NUMBER, excluded(ACCOUNT.ACCOUNT_NUMBER))
        .set(ACCOUNT.LABEL, excluded(ACCOUNT.LABEL))
        .set(REGION_ID, excluded(REGION_ID))
        .set(ACCOUNT.REACH, excluded(ACCOUNT.REACH))
        .set(ACCOUNT.PRIMARY_MARK, excluded(ACCOUNT.PRIMARY_MARK))
        .set(ACCOUNT.POSITION, excluded(ACCOUNT.POSITION))
        .execute();
    changed.accounts(entries.stream().filter(Entry::known).map(Entry::ref).toList());
  }

  @Override
  public void applied() {
    access.derive();
  }

  /** The mark of the primary line goes from one account to another, and two may never have it. */
  private void freePrimaryMarks(List<Entry<Kept>> entries, References references) {
    var households =
        entries.stream()
            .map(Entry::row)
            .filter(Kept::primary)
            .map(one -> new HouseholdId(references.id(HOUSEHOLD_REF, one.household())))
            .toList();
    db.update(ACCOUNT)
        .setNull(ACCOUNT.PRIMARY_MARK)
        .where(ACCOUNT.HOUSEHOLD_ID.in(households))
        .execute();
  }
}
