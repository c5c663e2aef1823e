package kabinet.catalog;

import static kabinet.db.Tables.REGION;

import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.TableFile;
import kabinet.platform.operatordata.TableRows;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Parts of the country: {@code regions.csv}. */
@Repository
class RegionFile extends TableFile {

  static final String FILE = "regions.csv";

  RegionFile(DSLContext db, CatalogRevision revision) {
    super(
        FILE,
        db,
        TableRows.keyed(Columns.ref("ref", 32), REGION.CODE)
            .numbered(REGION.ID)
            .with(Columns.text("name_ru", 80), REGION.NAME_RU)
            .with(Columns.text("name_en", 80), REGION.NAME_EN),
        revision::advance);
  }
}
