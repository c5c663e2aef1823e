package kabinet.catalog;

import static kabinet.db.Tables.OFFERING_REGION;

import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.ListFile;
import kabinet.platform.operatordata.TableRows;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Where an offering is sold, if not everywhere: {@code offering-regions.csv}. */
@Repository
class OfferingRegionFile extends ListFile {

  private static final Column<String> REGION = Columns.reference("region", RegionFile.FILE);

  OfferingRegionFile(DSLContext db, CatalogRevision revision) {
    super(
        "offering-regions.csv",
        db,
        TableRows.keyed(
                Columns.reference("offering", OfferingFile.FILE), OFFERING_REGION.OFFERING_ID)
            .id(REGION, OFFERING_REGION.REGION_ID),
        revision::advance,
        REGION);
  }
}
