package kabinet.household;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOUSEHOLD;
import static kabinet.db.Tables.LINE_LINK;
import static org.jooq.impl.DSL.coalesce;

import java.util.List;
import java.util.regex.Pattern;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.Problems;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import kabinet.platform.operatordata.TableFile;
import kabinet.platform.operatordata.TableRows;
import kabinet.platform.operatordata.Values;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Everything with a balance: {@code accounts.csv}. */
@Repository
class AccountFile extends TableFile {

  static final String FILE = "accounts.csv";

  private static final Pattern DIGITS = Pattern.compile("[0-9]{6,20}");

  static final Column<String> HOUSEHOLD_REF = Columns.reference("household", HouseholdFile.FILE);
  private static final Column<AccountKind> KIND = Columns.oneOf("kind", AccountKind.class);
  static final Column<String> LABEL = Columns.text("label", 60);
  static final Column<Reach> REACH = Columns.oneOf("reach", Reach.class);
  static final Column<Boolean> PRIMARY = Columns.flag("primary");
  static final Column<Long> POSITION = Columns.whole("position", 1, 9999);

  private final DSLContext db;
  private final Choices choices;
  private final ChangedAccounts changed;

  AccountFile(DSLContext db, AccessRows access, Choices choices, ChangedAccounts changed) {
    super(
        FILE,
        db,
        TableRows.keyed(Columns.ref("ref"), ACCOUNT.REF)
            .numbered(ACCOUNT.ID)
            .with(
                Columns.matching("account_number", DIGITS, "import.accountNumber").unique(),
                ACCOUNT.ACCOUNT_NUMBER)
            .id(HOUSEHOLD_REF, ACCOUNT.HOUSEHOLD_ID)
            .kept()
            .with(KIND, ACCOUNT.KIND)
            .kept()
            .with(LABEL, ACCOUNT.LABEL)
            .id(Columns.reference("region", "regions.csv"), ACCOUNT.REGION_ID)
            .with(REACH, ACCOUNT.REACH)
            .with(PRIMARY, ACCOUNT.PRIMARY_MARK, primary -> primary ? Boolean.TRUE : null)
            .with(POSITION, ACCOUNT.POSITION, Long::intValue),
        access::derive);
    this.db = db;
    this.choices = choices;
    this.changed = changed;
  }

  @Override
  protected void check(Row row) {
    var kind = row.get(KIND);
    var reach = row.get(REACH);
    if (row.get(PRIMARY) && (kind != AccountKind.MOBILE || reach != Reach.OWNER)) {
      row.refuse(PRIMARY, "import.primary");
    }
  }

  @Override
  public @Nullable String onlyOne(Values row) {
    return row.get(PRIMARY) ? row.get(HOUSEHOLD_REF) : null;
  }

  @Override
  public void check(List<Entry<Values>> entries, Problems problems) {
    var stored =
        db.select(ACCOUNT.REF, ACCOUNT.KIND, HOUSEHOLD.REF)
            .from(ACCOUNT)
            .leftJoin(LINE_LINK)
            .on(LINE_LINK.ACCOUNT_ID.eq(ACCOUNT.ID))
            .join(HOUSEHOLD)
            .on(HOUSEHOLD.ID.eq(coalesce(LINE_LINK.FROM_HOUSEHOLD_ID, ACCOUNT.HOUSEHOLD_ID)))
            .where(ACCOUNT.REF.in(entries.stream().map(Entry::ref).toList()))
            .fetchMap(ACCOUNT.REF);
    for (var entry : entries) {
      var before = stored.get(entry.ref());
      if (before != null && before.value2() != entry.row().get(KIND)) {
        problems.add(entry.problem(KIND, "import.fixed"));
      }
      if (before != null && !before.value3().equals(entry.row().get(HOUSEHOLD_REF))) {
        problems.add(entry.problem(HOUSEHOLD_REF, "import.fixed"));
      }
    }
  }

  @Override
  public void apply(List<Entry<Values>> entries, References references) {
    var away = choices.away(entries);
    var standing = choices.standing(entries);
    choices.keepForReturn(entries.stream().filter(entry -> away.contains(entry.ref())).toList());
    freePrimaryMarks(
        standing.stream().filter(entry -> !away.contains(entry.ref())).toList(), references);
    super.apply(standing, references);
    changed.accounts(entries.stream().filter(Entry::known).map(Entry::ref).toList());
  }

  /** The mark of the primary line goes from one account to another, and two may never have it. */
  private void freePrimaryMarks(List<Entry<Values>> entries, References references) {
    var households =
        entries.stream()
            .map(Entry::row)
            .filter(row -> row.get(PRIMARY))
            .map(row -> new HouseholdId(references.id(HOUSEHOLD_REF, row.get(HOUSEHOLD_REF))))
            .toList();
    db.update(ACCOUNT)
        .setNull(ACCOUNT.PRIMARY_MARK)
        .where(ACCOUNT.HOUSEHOLD_ID.in(households))
        .execute();
  }
}
