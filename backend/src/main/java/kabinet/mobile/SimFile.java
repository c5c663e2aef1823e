package kabinet.mobile;

import static kabinet.db.Tables.SIM_CARD;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
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
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** SIMs: {@code sims.csv}. */
@Repository
class SimFile implements DataFile<SimFile.Sim> {

  static final String FILE = "sims.csv";

  private static final Pattern ICCID_DIGITS = Pattern.compile("[0-9]{18,20}");
  private static final Pattern IMSI_DIGITS = Pattern.compile("[0-9]{15}");

  private static final Column<String> ICCID =
      Columns.matching("iccid", ICCID_DIGITS, "import.iccid");
  private static final Column<String> ACCOUNT_REF = Columns.reference("account", "accounts.csv");
  private static final Column<String> IMSI =
      Columns.matching("imsi", IMSI_DIGITS, "import.imsi").unique();
  private static final Column<SimStatus> STATUS = Columns.oneOf("status", SimStatus.class);
  private static final Column<Boolean> EMBEDDED = Columns.flag("embedded");
  private static final Column<Instant> ACTIVATED_AT = Columns.moment("activated_at");
  private static final Column<@Nullable Instant> BLOCKED_AT =
      Columns.moment("blocked_at").orEmpty();

  private final DSLContext db;

  SimFile(DSLContext db) {
    this.db = db;
  }

  record Sim(
      String iccid,
      String account,
      String imsi,
      SimStatus status,
      boolean embedded,
      Instant activatedAt,
      @Nullable Instant blockedAt) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(ICCID, ACCOUNT_REF, IMSI, STATUS, EMBEDDED, ACTIVATED_AT, BLOCKED_AT);
  }

  @Override
  public Sim read(Row row) {
    var status = row.get(STATUS);
    if ((status == SimStatus.BLOCKED) == row.cell(BLOCKED_AT).isEmpty()) {
      row.refuse(BLOCKED_AT, "import.blockedAt");
    }
    return new Sim(
        row.get(ICCID),
        row.get(ACCOUNT_REF),
        row.get(IMSI),
        status,
        row.get(EMBEDDED),
        row.get(ACTIVATED_AT),
        row.get(BLOCKED_AT));
  }

  @Override
  public String ref(Sim row) {
    return row.iccid();
  }

  @Override
  public @Nullable String onlyOne(Sim row) {
    return row.status() == SimStatus.REPLACED ? null : row.account();
  }

  @Override
  public Map<String, String> holders(Column<?> column, Collection<String> values) {
    return db.select(SIM_CARD.IMSI, SIM_CARD.ICCID)
        .from(SIM_CARD)
        .where(SIM_CARD.IMSI.in(values))
        .fetchMap(SIM_CARD.IMSI, SIM_CARD.ICCID);
  }

  @Override
  public void apply(List<Entry<Sim>> entries, References references) {
    freeSlots(entries, references);
    db.insertInto(SIM_CARD)
        .columns(
            SIM_CARD.ID,
            SIM_CARD.ACCOUNT_ID,
            SIM_CARD.ICCID,
            SIM_CARD.IMSI,
            SIM_CARD.STATUS,
            SIM_CARD.EMBEDDED,
            SIM_CARD.ACTIVATED_AT,
            SIM_CARD.BLOCKED_AT,
            SIM_CARD.IN_USE)
        .valuesOfRows(
            entries.stream()
                .map(Entry::row)
                .map(
                    one ->
                        row(
                            new SimId(Ids.next()),
                            new AccountId(references.id(ACCOUNT_REF, one.account())),
                            one.iccid(),
                            one.imsi(),
                            one.status(),
                            one.embedded(),
                            one.activatedAt(),
                            one.blockedAt(),
                            one.status() == SimStatus.REPLACED ? null : Boolean.TRUE))
                .toList())
        .onDuplicateKeyUpdate()
        .set(SIM_CARD.IMSI, excluded(SIM_CARD.IMSI))
        .set(SIM_CARD.STATUS, excluded(SIM_CARD.STATUS))
        .set(SIM_CARD.EMBEDDED, excluded(SIM_CARD.EMBEDDED))
        .set(SIM_CARD.ACTIVATED_AT, excluded(SIM_CARD.ACTIVATED_AT))
        .set(SIM_CARD.BLOCKED_AT, excluded(SIM_CARD.BLOCKED_AT))
        .set(SIM_CARD.IN_USE, excluded(SIM_CARD.IN_USE))
        .execute();
  }

  /** A SIM takes the place of another, and a line never has two in use. */
  private void freeSlots(List<Entry<Sim>> entries, References references) {
    var lines =
        entries.stream()
            .map(Entry::row)
            .filter(sim -> sim.status() != SimStatus.REPLACED)
            .map(sim -> new AccountId(references.id(ACCOUNT_REF, sim.account())))
            .toList();
    db.update(SIM_CARD).setNull(SIM_CARD.IN_USE).where(SIM_CARD.ACCOUNT_ID.in(lines)).execute();
  }
}
