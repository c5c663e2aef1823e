package kabinet.catalog;

import static kabinet.db.Tables.OFFERING_REGION;
import static org.jooq.impl.DSL.row;

import java.util.List;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Where an offering is sold, if not everywhere: {@code offering-regions.csv}. */
@Repository
class OfferingRegionFile implements DataFile<OfferingRegionFile.SoldIn> {

  static final String FILE = "offering-regions.csv";

  private static final Column<String> OFFERING = Columns.reference("offering", OfferingFile.FILE);
  private static final Column<String> REGION = Columns.reference("region", RegionFile.FILE);

  private final DSLContext db;
  private final CatalogRevision revision;

  OfferingRegionFile(DSLContext db, CatalogRevision revision) {
    this.db = db;
    this.revision = revision;
  }

  record SoldIn(String offering, String region) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(OFFERING, REGION);
  }

  @Override
  public SoldIn read(Row row) {
    return new SoldIn(row.get(OFFERING), row.get(REGION));
  }

  @Override
  public String ref(SoldIn row) {
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
  public void apply(List<Entry<SoldIn>> entries, References references) {
    for (var entry : entries) {
      var offering = new OfferingId(references.id(OFFERING, entry.ref()));
      db.deleteFrom(OFFERING_REGION).where(OFFERING_REGION.OFFERING_ID.eq(offering)).execute();
      db.insertInto(OFFERING_REGION)
          .columns(OFFERING_REGION.OFFERING_ID, OFFERING_REGION.REGION_ID)
          .valuesOfRows(
              entry.rows().stream()
                  .map(one -> row(offering, new RegionId(references.id(REGION, one.region()))))
                  .toList())
          .execute();
    }
  }
}
