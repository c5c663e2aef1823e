package kabinet.household;

import static kabinet.db.Tables.HOUSEHOLD;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kabinet.kernel.Ids;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Whose accounts share a cabinet: {@code households.csv}. */
@Repository
class HouseholdFile implements DataFile<HouseholdFile.Shared> {

  static final String FILE = "households.csv";

  private static final Column<String> REF = Columns.ref("ref");
  private static final Column<String> NAME = Columns.text("name", 120);
  private static final Column<String> HOLDER_REF = Columns.reference("holder", HolderFile.FILE);

  private final DSLContext db;
  private final AccessRows access;
  private final ChangedAccounts changed;

  HouseholdFile(DSLContext db, AccessRows access, ChangedAccounts changed) {
    this.db = db;
    this.access = access;
    this.changed = changed;
  }

  record Shared(String ref, String name, String holder) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(REF, NAME, HOLDER_REF);
  }

  @Override
  public Shared read(Row row) {
    return new Shared(row.get(REF), row.get(NAME), row.get(HOLDER_REF));
  }

  @Override
  public String ref(Shared row) {
    return row.ref();
  }

  @Override
  public Map<String, Long> ids(Collection<String> refs) {
    return db.select(HOUSEHOLD.REF, HOUSEHOLD.ID)
        .from(HOUSEHOLD)
        .where(HOUSEHOLD.REF.in(refs))
        .fetchMap(row -> row.value1(), row -> row.value2().value());
  }

  @Override
  public void apply(List<Entry<Shared>> entries, References references) {
    db.insertInto(HOUSEHOLD)
        .columns(HOUSEHOLD.ID, HOUSEHOLD.REF, HOUSEHOLD.NAME, HOUSEHOLD.HOLDER_ID)
        .valuesOfRows(
            entries.stream()
                .map(Entry::row)
                .map(
                    one ->
                        row(
                            new HouseholdId(Ids.next()),
                            one.ref(),
                            one.name(),
                            new HolderId(references.id(HOLDER_REF, one.holder()))))
                .toList())
        .onDuplicateKeyUpdate()
        .set(HOUSEHOLD.NAME, excluded(HOUSEHOLD.NAME))
        .set(HOUSEHOLD.HOLDER_ID, excluded(HOUSEHOLD.HOLDER_ID))
        .execute();
    var known = entries.stream().filter(Entry::known).map(Entry::ref).toList();
    if (!known.isEmpty()) {
      access.derive();
      changed.households(known);
    }
  }
}
