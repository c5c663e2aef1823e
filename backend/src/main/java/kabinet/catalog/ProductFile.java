package kabinet.catalog;

import static kabinet.db.Tables.OFFERING;
import static kabinet.db.Tables.PRODUCT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.Problems;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import kabinet.platform.operatordata.TableFile;
import kabinet.platform.operatordata.TableRows;
import kabinet.platform.operatordata.Values;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** What accounts hold: {@code products.csv}. */
@Repository
class ProductFile extends TableFile {

  private static final Column<String> OFFERING_REF =
      Columns.reference("offering", OfferingFile.FILE);
  private static final Column<ProductStatus> STATUS = Columns.oneOf("status", ProductStatus.class);
  private static final Column<@Nullable LocalDate> NEXT_CHARGE_ON =
      Columns.day("next_charge_on").orEmpty();
  private static final Column<@Nullable Instant> ENDED_AT = Columns.moment("ended_at").orEmpty();

  private static final TableRows ROWS =
      TableRows.keyed(Columns.ref("ref"), PRODUCT.REF)
          .numbered(PRODUCT.ID)
          .id(Columns.reference("account", "accounts.csv"), PRODUCT.ACCOUNT_ID)
          .kept()
          .id(OFFERING_REF, PRODUCT.OFFERING_ID)
          .kept()
          .with(STATUS, PRODUCT.STATUS)
          .with(Columns.moment("since_at"), PRODUCT.SINCE_AT)
          .with(NEXT_CHARGE_ON, PRODUCT.NEXT_CHARGE_ON)
          .with(ENDED_AT, PRODUCT.ENDED_AT);

  private final DSLContext db;
  private final ApplicationEventPublisher events;

  ProductFile(DSLContext db, ApplicationEventPublisher events) {
    super("products.csv", db, ROWS);
    this.db = db;
    this.events = events;
  }

  @Override
  protected void check(Row row) {
    var status = row.get(STATUS);
    if (status == ProductStatus.TERMINATED && row.cell(ENDED_AT).isEmpty()) {
      row.refuse(ENDED_AT, "import.required");
    }
    if (status == ProductStatus.SUSPENDED && !row.cell(NEXT_CHARGE_ON).isEmpty()) {
      row.refuse(NEXT_CHARGE_ON, "import.suspended");
    }
  }

  @Override
  public void check(List<Entry<Values>> entries, Problems problems) {
    var offerings =
        db.select(PRODUCT.REF, OFFERING.CODE)
            .from(PRODUCT)
            .join(OFFERING)
            .on(OFFERING.ID.eq(PRODUCT.OFFERING_ID))
            .where(PRODUCT.REF.in(entries.stream().map(Entry::ref).toList()))
            .fetchMap(PRODUCT.REF, OFFERING.CODE);
    for (var entry : entries) {
      var offering = entry.row().get(OFFERING_REF);
      if (!offerings.getOrDefault(entry.ref(), offering).equals(offering)) {
        problems.add(entry.problem(OFFERING_REF, "import.fixed"));
      }
    }
  }

  /** Only then is it settled which prices are in force. */
  @Override
  public Set<String> after() {
    return Set.of(PriceFile.FILE);
  }

  @Override
  public void apply(List<Entry<Values>> entries, References references) {
    var products = entries.stream().map(Entry::row).toList();
    var versions = versionsInForce(products);
    ROWS.with(OFFERING_REF, PRODUCT.PRICE_VERSION, ref -> versions.getOrDefault(ref, 0))
        .kept()
        .renew(db, products, references);
    var ids = ids(entries.stream().map(Entry::ref).toList()).values();
    events.publishEvent(new ProductsChanged(ids.stream().map(ProductId::new).toList()));
  }

  /** A product keeps the prices that were in force when it came. */
  private Map<String, Integer> versionsInForce(List<Values> products) {
    return db.select(OFFERING.CODE, OFFERING.PRICE_VERSION)
        .from(OFFERING)
        .where(OFFERING.CODE.in(products.stream().map(one -> one.get(OFFERING_REF)).toList()))
        .fetchMap(OFFERING.CODE, OFFERING.PRICE_VERSION);
  }
}
