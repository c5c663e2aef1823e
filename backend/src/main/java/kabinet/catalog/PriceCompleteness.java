package kabinet.catalog;

import static kabinet.db.Tables.OFFERING;
import static kabinet.db.Tables.OFFERING_PRICE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import kabinet.platform.operatordata.Completeness;
import kabinet.platform.operatordata.Problem;
import kabinet.platform.operatordata.Problems;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** B11: whatever is sold has a price list; what costs nothing says so. */
@Component
class PriceCompleteness implements Completeness {

  private static final int MOST = 100;

  private final DSLContext db;

  PriceCompleteness(DSLContext db) {
    this.db = db;
  }

  @Override
  public void check(Problems problems) {
    db.select(OFFERING.CODE)
        .from(OFFERING)
        .where(
            notExists(
                selectOne()
                    .from(OFFERING_PRICE)
                    .where(OFFERING_PRICE.OFFERING_ID.eq(OFFERING.ID))
                    .and(OFFERING_PRICE.VERSION.eq(OFFERING.PRICE_VERSION))))
        .orderBy(OFFERING.CODE)
        .limit(MOST)
        .forEach(
            row ->
                problems.add(
                    new Problem(OfferingFile.FILE, 0, "ref", "import.noPrices", row.value1())));
  }
}
