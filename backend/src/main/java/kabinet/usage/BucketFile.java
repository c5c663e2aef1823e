package kabinet.usage;

import static kabinet.db.Tables.BUCKET;

import kabinet.kernel.BucketKind;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.TableFile;
import kabinet.platform.operatordata.TableRows;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What is left of allowances: {@code buckets.csv}. */
@Repository
class BucketFile extends TableFile {

  private static final long MOST = 1L << 50;

  BucketFile(DSLContext db) {
    super(
        "buckets.csv",
        db,
        TableRows.keyed(Columns.ref("ref"), BUCKET.REF)
            .numbered(BUCKET.ID)
            .id(Columns.reference("account", "accounts.csv"), BUCKET.ACCOUNT_ID)
            .kept()
            .id(Columns.reference("product", "products.csv"), BUCKET.PRODUCT_ID)
            .with(Columns.oneOf("kind", BucketKind.class), BUCKET.KIND)
            .with(Columns.whole("allowed", 0, MOST).orEmpty(), BUCKET.ALLOWED)
            .with(Columns.whole("used", 0, MOST), BUCKET.USED)
            .with(Columns.moment("started_at"), BUCKET.STARTED_AT)
            .with(Columns.moment("expires_at"), BUCKET.EXPIRES_AT));
  }
}
