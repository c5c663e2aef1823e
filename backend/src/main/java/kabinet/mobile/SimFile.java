package kabinet.mobile;

import static kabinet.db.Tables.SIM_CARD;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import kabinet.kernel.AccountId;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import kabinet.platform.operatordata.TableFile;
import kabinet.platform.operatordata.TableRows;
import kabinet.platform.operatordata.Values;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** SIMs: {@code sims.csv}. */
@Repository
class SimFile extends TableFile {

  private static final Pattern ICCID = Pattern.compile("[0-9]{18,20}");
  private static final Pattern IMSI = Pattern.compile("[0-9]{15}");

  private static final Column<String> ACCOUNT_REF = Columns.reference("account", "accounts.csv");
  private static final Column<SimStatus> STATUS = Columns.oneOf("status", SimStatus.class);
  private static final Column<@Nullable Instant> BLOCKED_AT =
      Columns.moment("blocked_at").orEmpty();

  private final DSLContext db;

  SimFile(DSLContext db) {
    super(
        "sims.csv",
        db,
        TableRows.keyed(Columns.matching("iccid", ICCID, "import.iccid"), SIM_CARD.ICCID)
            .numbered(SIM_CARD.ID)
            .id(ACCOUNT_REF, SIM_CARD.ACCOUNT_ID)
            .kept()
            .with(Columns.matching("imsi", IMSI, "import.imsi").unique(), SIM_CARD.IMSI)
            .with(STATUS, SIM_CARD.STATUS)
            .with(STATUS, SIM_CARD.IN_USE, status -> inUse(status) ? Boolean.TRUE : null)
            .with(Columns.flag("embedded"), SIM_CARD.EMBEDDED)
            .with(Columns.moment("activated_at"), SIM_CARD.ACTIVATED_AT)
            .with(BLOCKED_AT, SIM_CARD.BLOCKED_AT));
    this.db = db;
  }

  @Override
  protected void check(Row row) {
    if ((row.get(STATUS) == SimStatus.BLOCKED) == row.cell(BLOCKED_AT).isEmpty()) {
      row.refuse(BLOCKED_AT, "import.blockedAt");
    }
  }

  @Override
  public @Nullable String onlyOne(Values row) {
    return inUse(row.get(STATUS)) ? row.get(ACCOUNT_REF) : null;
  }

  @Override
  public void apply(List<Entry<Values>> entries, References references) {
    freeSlots(entries, references);
    super.apply(entries, references);
  }

  /** A SIM takes the place of another, and a line never has two in use. */
  private void freeSlots(List<Entry<Values>> entries, References references) {
    var lines =
        entries.stream()
            .map(Entry::row)
            .filter(sim -> inUse(sim.get(STATUS)))
            .map(sim -> new AccountId(references.id(ACCOUNT_REF, sim.get(ACCOUNT_REF))))
            .toList();
    db.update(SIM_CARD).setNull(SIM_CARD.IN_USE).where(SIM_CARD.ACCOUNT_ID.in(lines)).execute();
  }

  private static boolean inUse(SimStatus status) {
    return status != SimStatus.REPLACED;
  }
}
