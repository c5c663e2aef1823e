package kabinet.household;

import static kabinet.db.Tables.HOLDER;
import static kabinet.db.Tables.HOUSEHOLD;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.TableFile;
import kabinet.platform.operatordata.TableRows;
import kabinet.platform.operatordata.Values;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Whose accounts share a cabinet: {@code households.csv}. */
@Repository
class HouseholdFile extends TableFile {

  static final String FILE = "households.csv";

  /** A household is its holder's; whoever needs two is two holders. */
  private static final Column<String> HOLDER_REF =
      Columns.reference("holder", HolderFile.FILE).unique();

  private final DSLContext db;
  private final AccessRows access;
  private final ChangedAccounts changed;

  HouseholdFile(DSLContext db, AccessRows access, ChangedAccounts changed) {
    super(
        FILE,
        db,
        TableRows.keyed(Columns.ref("ref"), HOUSEHOLD.REF)
            .numbered(HOUSEHOLD.ID)
            .with(Columns.text("name", 120), HOUSEHOLD.NAME)
            .id(HOLDER_REF, HOUSEHOLD.HOLDER_ID));
    this.db = db;
    this.access = access;
    this.changed = changed;
  }

  /** The one unique column holds ids, and is asked about refs. */
  @Override
  public Map<String, String> holders(Column<?> column, Collection<String> values) {
    return db.select(HOLDER.REF, HOUSEHOLD.REF)
        .from(HOUSEHOLD)
        .join(HOLDER)
        .on(HOLDER.ID.eq(HOUSEHOLD.HOLDER_ID))
        .where(HOLDER.REF.in(values))
        .fetchMap(HOLDER.REF, HOUSEHOLD.REF);
  }

  @Override
  public void apply(List<Entry<Values>> entries, References references) {
    super.apply(entries, references);
    var known = entries.stream().filter(Entry::known).map(Entry::ref).toList();
    if (!known.isEmpty()) {
      access.derive();
      changed.households(known);
    }
  }
}
