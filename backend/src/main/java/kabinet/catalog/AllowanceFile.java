package kabinet.catalog;

import static kabinet.db.Tables.OFFERING_ALLOWANCE;
import static org.jooq.impl.DSL.row;

import java.util.List;
import kabinet.kernel.BucketKind;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What offerings include in a period: {@code allowances.csv}. */
@Repository
class AllowanceFile implements DataFile<AllowanceFile.Included> {

  static final String FILE = "allowances.csv";

  private static final Column<String> OFFERING = Columns.reference("offering", OfferingFile.FILE);
  private static final Column<BucketKind> KIND = Columns.oneOf("kind", BucketKind.class);
  private static final Column<@Nullable Long> VOLUME =
      Columns.whole("volume", 1, 1L << 50).orEmpty();

  private final DSLContext db;
  private final CatalogRevision revision;

  AllowanceFile(DSLContext db, CatalogRevision revision) {
    this.db = db;
    this.revision = revision;
  }

  record Included(String offering, BucketKind kind, @Nullable Long volume) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(OFFERING, KIND, VOLUME);
  }

  @Override
  public Included read(Row row) {
    return new Included(row.get(OFFERING), row.get(KIND), row.get(VOLUME));
  }

  @Override
  public String ref(Included row) {
    return row.offering();
  }

  @Override
  public boolean list() {
    return true;
  }

  @Override
  public void applied() {
    revision.advance();
  }

  @Override
  public void apply(List<Entry<Included>> entries, References references) {
    for (var entry : entries) {
      var offering = new OfferingId(references.id(OFFERING, entry.ref()));
      db.deleteFrom(OFFERING_ALLOWANCE)
          .where(OFFERING_ALLOWANCE.OFFERING_ID.eq(offering))
          .execute();
      db.insertInto(OFFERING_ALLOWANCE)
          .columns(
              OFFERING_ALLOWANCE.OFFERING_ID, OFFERING_ALLOWANCE.KIND, OFFERING_ALLOWANCE.VOLUME)
          .valuesOfRows(
              entry.rows().stream().map(one -> row(offering, one.kind(), one.volume())).toList())
          .execute();
    }
  }
}
