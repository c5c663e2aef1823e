package kabinet.catalog;

import static kabinet.db.Tables.REGION;
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

/** Parts of the country: {@code regions.csv}. */
@Repository
class RegionFile implements DataFile<RegionFile.Region> {

  static final String FILE = "regions.csv";

  private static final Column<String> REF = Columns.ref("ref");
  private static final Column<String> NAME_RU = Columns.text("name_ru", 80);
  private static final Column<String> NAME_EN = Columns.text("name_en", 80);

  private final DSLContext db;
  private final CatalogRevision revision;

  RegionFile(DSLContext db, CatalogRevision revision) {
    this.db = db;
    this.revision = revision;
  }

  record Region(String ref, String nameRu, String nameEn) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(REF, NAME_RU, NAME_EN);
  }

  @Override
  public Region read(Row row) {
    return new Region(row.get(REF), row.get(NAME_RU), row.get(NAME_EN));
  }

  @Override
  public String ref(Region row) {
    return row.ref();
  }

  @Override
  public Map<String, Long> ids(Collection<String> refs) {
    return db.select(REGION.CODE, REGION.ID)
        .from(REGION)
        .where(REGION.CODE.in(refs))
        .fetchMap(row -> row.value1(), row -> row.value2().value());
  }

  @Override
  public void applied() {
    revision.advance();
  }

  @Override
  public void apply(List<Entry<Region>> entries, References references) {
    db.insertInto(REGION)
        .columns(REGION.ID, REGION.CODE, REGION.NAME_RU, REGION.NAME_EN)
        .valuesOfRows(
            entries.stream()
                .map(Entry::row)
                .map(one -> row(new RegionId(Ids.next()), one.ref(), one.nameRu(), one.nameEn()))
                .toList())
        .onDuplicateKeyUpdate()
        .set(REGION.NAME_RU, excluded(REGION.NAME_RU))
        .set(REGION.NAME_EN, excluded(REGION.NAME_EN))
        .execute();
  }
}
