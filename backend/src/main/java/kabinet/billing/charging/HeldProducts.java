package kabinet.billing.charging;

import static kabinet.db.Tables.FEE_POSITION;
import static kabinet.db.Tables.PRODUCT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import kabinet.catalog.ProductId;
import kabinet.kernel.AccountId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Decision 0706: reads the catalogue's products beside billing's own positions, and nothing of the
 * catalogue is read by billing elsewhere.
 */
@Repository
class HeldProducts {

  private final DSLContext db;

  HeldProducts(DSLContext db) {
    this.db = db;
  }

  /** A product as the catalogue tells of it. */
  record Told(ProductId id, AccountId account, LocalDate nextChargeOn) {}

  /** Those of these products that have a fee day. */
  List<Told> told(Collection<ProductId> products) {
    return db.select(PRODUCT.ID, PRODUCT.ACCOUNT_ID, PRODUCT.NEXT_CHARGE_ON)
        .from(PRODUCT)
        .where(PRODUCT.ID.in(products))
        .and(PRODUCT.NEXT_CHARGE_ON.isNotNull())
        .orderBy(PRODUCT.ID)
        .fetch(mapping(Told::new));
  }

  /** The products at these positions. */
  List<HeldProduct> at(Condition positions, ZoneId zone) {
    return db.select(
            row(
                    FEE_POSITION.PRODUCT_ID,
                    FEE_POSITION.ACCOUNT_ID,
                    FEE_POSITION.AGREED_ON,
                    FEE_POSITION.NEXT_ON,
                    FEE_POSITION.CHARGED_ON,
                    FEE_POSITION.STOPPED_ON)
                .mapping(FeePosition::new),
            PRODUCT.OFFERING_ID,
            PRODUCT.PRICE_VERSION,
            PRODUCT.STATUS,
            PRODUCT.SINCE_AT,
            PRODUCT.NEXT_CHARGE_ON)
        .from(FEE_POSITION)
        .straightJoin(PRODUCT)
        .on(PRODUCT.ID.eq(FEE_POSITION.PRODUCT_ID))
        .where(positions)
        .fetch(
            row ->
                new HeldProduct(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    LocalDate.ofInstant(row.value5(), zone),
                    row.value6() != null));
  }
}
