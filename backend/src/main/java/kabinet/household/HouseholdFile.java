package kabinet.household;

import static kabinet.db.Tables.HOUSEHOLD;

import java.util.List;
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

  private final AccessRows access;
  private final ChangedAccounts changed;

  HouseholdFile(DSLContext db, AccessRows access, ChangedAccounts changed) {
    super(
        FILE,
        db,
        TableRows.keyed(Columns.ref("ref"), HOUSEHOLD.REF)
            .numbered(HOUSEHOLD.ID)
            .with(Columns.text("name", 120), HOUSEHOLD.NAME)
            .id(Columns.reference("holder", HolderFile.FILE), HOUSEHOLD.HOLDER_ID));
    this.access = access;
    this.changed = changed;
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
