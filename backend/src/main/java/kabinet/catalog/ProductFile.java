package kabinet.catalog;

import static kabinet.db.Tables.OFFERING;
import static kabinet.db.Tables.PRODUCT;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kabinet.kernel.AccountId;
import kabinet.kernel.Ids;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.Problems;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What accounts hold: {@code products.csv}. */
@Repository
class ProductFile implements DataFile<ProductFile.Held> {

  static final String FILE = "products.csv";

  private static final Column<String> REF = Columns.ref("ref");
  private static final Column<String> ACCOUNT_REF = Columns.reference("account", "accounts.csv");
  private static final Column<String> OFFERING_REF =
      Columns.reference("offering", OfferingFile.FILE);
  private static final Column<ProductStatus> STATUS = Columns.oneOf("status", ProductStatus.class);
  private static final Column<Instant> SINCE_AT = Columns.moment("since_at");
  private static final Column<@Nullable LocalDate> NEXT_CHARGE_ON =
      Columns.day("next_charge_on").orEmpty();
  private static final Column<@Nullable Instant> ENDED_AT = Columns.moment("ended_at").orEmpty();

  private final DSLContext db;

  ProductFile(DSLContext db) {
    this.db = db;
  }

  record Held(
      String ref,
      String account,
      String offering,
      ProductStatus status,
      Instant sinceAt,
      @Nullable LocalDate nextChargeOn,
      @Nullable Instant endedAt) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(REF, ACCOUNT_REF, OFFERING_REF, STATUS, SINCE_AT, NEXT_CHARGE_ON, ENDED_AT);
  }

  @Override
  public Held read(Row row) {
    var status = row.get(STATUS);
    if (status == ProductStatus.TERMINATED && row.cell(ENDED_AT).isEmpty()) {
      row.refuse(ENDED_AT, "import.required");
    }
    if (status == ProductStatus.SUSPENDED && !row.cell(NEXT_CHARGE_ON).isEmpty()) {
      row.refuse(NEXT_CHARGE_ON, "import.suspended");
    }
    return new Held(
        row.get(REF),
        row.get(ACCOUNT_REF),
        row.get(OFFERING_REF),
        status,
        row.get(SINCE_AT),
        row.get(NEXT_CHARGE_ON),
        row.get(ENDED_AT));
  }

  @Override
  public String ref(Held row) {
    return row.ref();
  }

  @Override
  public Map<String, Long> ids(Collection<String> refs) {
    return db.select(PRODUCT.REF, PRODUCT.ID)
        .from(PRODUCT)
        .where(PRODUCT.REF.in(refs))
        .fetchMap(row -> row.value1(), row -> row.value2().value());
  }

  @Override
  public void check(List<Entry<Held>> entries, Problems problems) {
    var offerings =
        db.select(PRODUCT.REF, OFFERING.CODE)
            .from(PRODUCT)
            .join(OFFERING)
            .on(OFFERING.ID.eq(PRODUCT.OFFERING_ID))
            .where(PRODUCT.REF.in(entries.stream().map(Entry::ref).toList()))
            .fetchMap(PRODUCT.REF, OFFERING.CODE);
    for (var entry : entries) {
      var offering = entry.row().offering();
      if (!offerings.getOrDefault(entry.ref(), offering).equals(offering)) {
        problems.add(entry.problem(OFFERING_REF, "import.fixed"));
      }
    }
  }

  @Override
  public void apply(List<Entry<Held>> entries, References references) {
    var versions = versionsInForce(entries);
    db.insertInto(PRODUCT)
        .columns(
            PRODUCT.ID,
            PRODUCT.REF,
            PRODUCT.ACCOUNT_ID,
            PRODUCT.OFFERING_ID,
            PRODUCT.PRICE_VERSION,
            PRODUCT.STATUS,
            PRODUCT.SINCE_AT,
            PRODUCT.NEXT_CHARGE_ON,
            PRODUCT.ENDED_AT)
        .valuesOfRows(
            entries.stream()
                .map(Entry::row)
                .map(
                    one ->
                        row(
                            new ProductId(Ids.next()),
                            one.ref(),
                            new AccountId(references.id(ACCOUNT_REF, one.account())),
                            new OfferingId(references.id(OFFERING_REF, one.offering())),
                            versions.getOrDefault(one.offering(), 0),
                            one.status(),
                            one.sinceAt(),
                            one.nextChargeOn(),
                            one.endedAt()))
                .toList())
        .onDuplicateKeyUpdate()
        .set(PRODUCT.STATUS, excluded(PRODUCT.STATUS))
        .set(PRODUCT.SINCE_AT, excluded(PRODUCT.SINCE_AT))
        .set(PRODUCT.NEXT_CHARGE_ON, excluded(PRODUCT.NEXT_CHARGE_ON))
        .set(PRODUCT.ENDED_AT, excluded(PRODUCT.ENDED_AT))
        .execute();
  }

  /** A product keeps the prices that were in force when it came. */
  private Map<String, Integer> versionsInForce(List<Entry<Held>> entries) {
    return db.select(OFFERING.CODE, OFFERING.PRICE_VERSION)
        .from(OFFERING)
        .where(OFFERING.CODE.in(entries.stream().map(entry -> entry.row().offering()).toList()))
        .fetchMap(OFFERING.CODE, OFFERING.PRICE_VERSION);
  }
}
