package kabinet.usage;

import static kabinet.db.Tables.USAGE_POSITION;
import static kabinet.db.Tables.USAGE_RECORD;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kabinet.kernel.AccountId;
import kabinet.kernel.BucketKind;
import kabinet.kernel.Money;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.RecordFile;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.jooq.Insert;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Calls, messages and data sessions, each applied once and for ever: {@code usage*.csv}. */
@Repository
class UsageFile implements RecordFile<UsageFile.Used> {

  static final String FILE = "usage.csv";

  private static final long MOST = 1L << 50;
  private static final Pattern RECORD_REF = Pattern.compile("[A-Za-z0-9._-]{1,40}");
  private static final Pattern PARTY =
      Pattern.compile("\\+?[0-9*#]{2,20}|[A-Za-z][A-Za-z0-9 .-]{1,30}");
  private static final Column<String> ACCOUNT_REF = Columns.reference("account", "accounts.csv");
  private static final Column<String> REF = Columns.matching("ref", RECORD_REF, "import.ref");
  private static final Column<Instant> AT = Columns.moment("at");
  private static final Column<BucketKind> KIND = Columns.oneOf("kind", BucketKind.class);
  private static final Column<@Nullable UsageDirection> DIRECTION =
      Columns.oneOf("direction", UsageDirection.class).orEmpty();
  private static final Column<@Nullable String> OTHER_PARTY =
      Columns.matching("other_party", PARTY, "import.party").orEmpty();
  private static final Column<Long> VOLUME = Columns.whole("volume", 0, MOST);
  private static final Column<Money> CHARGE = Columns.price("charge");

  private final DSLContext db;

  UsageFile(DSLContext db) {
    this.db = db;
  }

  record Used(
      String account,
      String ref,
      Instant at,
      BucketKind kind,
      @Nullable UsageDirection direction,
      @Nullable String otherParty,
      long volume,
      Money charge) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(ACCOUNT_REF, REF, AT, KIND, DIRECTION, OTHER_PARTY, VOLUME, CHARGE);
  }

  @Override
  public Used read(Row row) {
    var kind = row.get(KIND);
    var direction = row.get(DIRECTION);
    if ((kind == BucketKind.DATA) != (direction == null)) {
      row.refuse(DIRECTION, "import.direction");
    }
    if ((kind == BucketKind.DATA) != row.cell(OTHER_PARTY).isEmpty()) {
      row.refuse(OTHER_PARTY, "import.otherParty");
    }
    return new Used(
        row.get(ACCOUNT_REF),
        row.get(REF),
        row.get(AT),
        kind,
        direction,
        row.get(OTHER_PARTY),
        row.get(VOLUME),
        row.get(CHARGE));
  }

  @Override
  public String ref(Used used) {
    return used.account() + "/" + used.ref();
  }

  @Override
  public Column<Instant> beginning() {
    return AT;
  }

  @Override
  public Instant began(Used used) {
    return used.at();
  }

  @Override
  public String owner(Used used) {
    return used.account();
  }

  @Override
  public List<Entry<Used>> unseen(List<Entry<Used>> entries, References references) {
    var positions = positions(accounts(entries, references));
    Map<AccountId, Set<String>> doubtful = new HashMap<>();
    for (var entry : entries) {
      var account = account(entry, references);
      if (positions.containsKey(account)) {
        doubtful.computeIfAbsent(account, id -> new HashSet<>()).add(entry.row().ref());
      }
    }
    doubtful.forEach((account, refs) -> refs.retainAll(stored(account, refs)));
    return entries.stream()
        .filter(
            entry ->
                !doubtful
                    .getOrDefault(account(entry, references), Set.of())
                    .contains(entry.row().ref()))
        .toList();
  }

  @Override
  public void apply(List<Entry<Used>> entries, References references) {
    var positions = positions(accounts(entries, references));
    var batch = db.batch(oneRecord());
    for (var entry : entries) {
      var used = entry.row();
      var account = account(entry, references);
      batch =
          batch.bind(
              account,
              positions.merge(account, 1L, Long::sum),
              used.ref(),
              used.at(),
              used.kind(),
              used.direction(),
              used.otherParty(),
              used.volume(),
              used.charge());
    }
    batch.execute();
    db.insertInto(USAGE_POSITION)
        .columns(USAGE_POSITION.ACCOUNT_ID, USAGE_POSITION.LAST_SEQ)
        .valuesOfRows(
            positions.entrySet().stream().map(at -> row(at.getKey(), at.getValue())).toList())
        .onDuplicateKeyUpdate()
        .set(USAGE_POSITION.LAST_SEQ, excluded(USAGE_POSITION.LAST_SEQ))
        .execute();
  }

  /** Written by the thousand: the text is made once, and the driver joins the rows. */
  private Insert<?> oneRecord() {
    return db.insertInto(USAGE_RECORD)
        .set(USAGE_RECORD.ACCOUNT_ID, val(null, USAGE_RECORD.ACCOUNT_ID))
        .set(USAGE_RECORD.SEQ, val(null, USAGE_RECORD.SEQ))
        .set(USAGE_RECORD.REF, val(null, USAGE_RECORD.REF))
        .set(USAGE_RECORD.BEGAN_AT, val(null, USAGE_RECORD.BEGAN_AT))
        .set(USAGE_RECORD.KIND, val(null, USAGE_RECORD.KIND))
        .set(USAGE_RECORD.DIRECTION, val(null, USAGE_RECORD.DIRECTION))
        .set(USAGE_RECORD.OTHER_PARTY, val(null, USAGE_RECORD.OTHER_PARTY))
        .set(USAGE_RECORD.VOLUME, val(null, USAGE_RECORD.VOLUME))
        .set(USAGE_RECORD.CHARGE_MINOR, val(null, USAGE_RECORD.CHARGE_MINOR));
  }

  private Map<AccountId, Long> positions(Set<AccountId> accounts) {
    return db.select(USAGE_POSITION.ACCOUNT_ID, USAGE_POSITION.LAST_SEQ)
        .from(USAGE_POSITION)
        .where(USAGE_POSITION.ACCOUNT_ID.in(accounts))
        .fetchMap(USAGE_POSITION.ACCOUNT_ID, USAGE_POSITION.LAST_SEQ);
  }

  private Set<String> stored(AccountId account, Set<String> refs) {
    return db.select(USAGE_RECORD.REF)
        .from(USAGE_RECORD)
        .where(USAGE_RECORD.ACCOUNT_ID.eq(account))
        .and(USAGE_RECORD.REF.in(refs))
        .fetchSet(USAGE_RECORD.REF);
  }

  private static Set<AccountId> accounts(List<Entry<Used>> entries, References references) {
    Set<AccountId> accounts = new HashSet<>();
    for (var entry : entries) {
      accounts.add(account(entry, references));
    }
    return accounts;
  }

  private static AccountId account(Entry<Used> entry, References references) {
    return new AccountId(references.id(ACCOUNT_REF, entry.row().account()));
  }
}
