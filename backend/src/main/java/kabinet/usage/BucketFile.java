package kabinet.usage;

import static kabinet.db.Tables.BUCKET;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.List;
import kabinet.catalog.ProductId;
import kabinet.kernel.AccountId;
import kabinet.kernel.BucketKind;
import kabinet.kernel.Ids;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is left of allowances: {@code buckets.csv}. */
@Repository
class BucketFile implements DataFile<BucketFile.Left> {

  static final String FILE = "buckets.csv";

  private static final Column<String> REF = Columns.ref("ref");
  private static final Column<String> ACCOUNT_REF = Columns.reference("account", "accounts.csv");
  private static final Column<String> PRODUCT = Columns.reference("product", "products.csv");
  private static final Column<BucketKind> KIND = Columns.oneOf("kind", BucketKind.class);
  private static final Column<@Nullable Long> ALLOWED =
      Columns.whole("allowed", 0, 1L << 50).orEmpty();
  private static final Column<Long> USED = Columns.whole("used", 0, 1L << 50);
  private static final Column<Instant> STARTED_AT = Columns.moment("started_at");
  private static final Column<Instant> EXPIRES_AT = Columns.moment("expires_at");

  private final DSLContext db;

  BucketFile(DSLContext db) {
    this.db = db;
  }

  record Left(
      String ref,
      String account,
      String product,
      BucketKind kind,
      @Nullable Long allowed,
      long used,
      Instant startedAt,
      Instant expiresAt) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(REF, ACCOUNT_REF, PRODUCT, KIND, ALLOWED, USED, STARTED_AT, EXPIRES_AT);
  }

  @Override
  public Left read(Row row) {
    return new Left(
        row.get(REF),
        row.get(ACCOUNT_REF),
        row.get(PRODUCT),
        row.get(KIND),
        row.get(ALLOWED),
        row.get(USED),
        row.get(STARTED_AT),
        row.get(EXPIRES_AT));
  }

  @Override
  public String ref(Left row) {
    return row.ref();
  }

  @Override
  public void apply(List<Entry<Left>> entries, References references) {
    db.insertInto(BUCKET)
        .columns(
            BUCKET.ID,
            BUCKET.REF,
            BUCKET.ACCOUNT_ID,
            BUCKET.PRODUCT_ID,
            BUCKET.KIND,
            BUCKET.ALLOWED,
            BUCKET.USED,
            BUCKET.STARTED_AT,
            BUCKET.EXPIRES_AT)
        .valuesOfRows(
            entries.stream()
                .map(Entry::row)
                .map(
                    one ->
                        row(
                            Ids.next(),
                            one.ref(),
                            new AccountId(references.id(ACCOUNT_REF, one.account())),
                            new ProductId(references.id(PRODUCT, one.product())),
                            one.kind(),
                            one.allowed(),
                            one.used(),
                            one.startedAt(),
                            one.expiresAt()))
                .toList())
        .onDuplicateKeyUpdate()
        .set(BUCKET.PRODUCT_ID, excluded(BUCKET.PRODUCT_ID))
        .set(BUCKET.KIND, excluded(BUCKET.KIND))
        .set(BUCKET.ALLOWED, excluded(BUCKET.ALLOWED))
        .set(BUCKET.USED, excluded(BUCKET.USED))
        .set(BUCKET.STARTED_AT, excluded(BUCKET.STARTED_AT))
        .set(BUCKET.EXPIRES_AT, excluded(BUCKET.EXPIRES_AT))
        .execute();
  }
}
