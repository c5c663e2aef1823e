package kabinet.catalog;

import static kabinet.db.Tables.OFFERING_ALLOWANCE;

import kabinet.kernel.BucketKind;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.ListFile;
import kabinet.platform.operatordata.TableRows;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What offerings include in a period: {@code allowances.csv}. */
@Repository
class AllowanceFile extends ListFile {

  private static final Column<BucketKind> KIND = Columns.oneOf("kind", BucketKind.class);

  AllowanceFile(DSLContext db, CatalogRevision revision) {
    super(
        "allowances.csv",
        db,
        TableRows.keyed(
                Columns.reference("offering", OfferingFile.FILE), OFFERING_ALLOWANCE.OFFERING_ID)
            .with(KIND, OFFERING_ALLOWANCE.KIND)
            .with(Columns.whole("volume", 1, 1L << 50).orEmpty(), OFFERING_ALLOWANCE.VOLUME),
        revision::advance,
        KIND);
  }
}
