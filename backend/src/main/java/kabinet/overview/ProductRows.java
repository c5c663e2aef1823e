package kabinet.overview;

import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.CATALOG_REVISION;
import static kabinet.db.Tables.FEE_POSITION;
import static kabinet.db.Tables.PRODUCT;
import static kabinet.household.Access.visibleTo;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.billing.FeeRhythm;
import kabinet.catalog.ProductId;
import kabinet.catalog.ProductStatus;
import kabinet.household.AccountKind;
import kabinet.household.AccountQuery;
import kabinet.household.Reached;
import kabinet.kernel.AccountId;
import kabinet.kernel.NotFound;
import kabinet.kernel.UserId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The products that the accounts hold. */
@Repository
class ProductRows {

  private static final Comparator<ProductRow> LONGEST_HELD_FIRST =
      Comparator.comparing(ProductRow::since).thenComparing(row -> row.id().value());

  private final DSLContext db;
  private final AccountQuery query;

  ProductRows(DSLContext db, JdbcTemplate jdbc) {
    this.db = db;
    this.query = new AccountQuery(db, jdbc, whose -> products(db, whose));
  }

  Map<AccountId, List<ProductRow>> of(Reached whose) {
    Map<AccountId, List<ProductRow>> held = new HashMap<>();
    query.forEach(
        whose,
        row ->
            held.computeIfAbsent(new AccountId(row.getLong(1)), account -> new ArrayList<>())
                .add(ProductRow.from(row, 2)));
    held.values().forEach(rows -> rows.sort(LONGEST_HELD_FIRST));
    return held;
  }

  /**
   * A product with what is needed to show it: the account's rhythm of fees, the catalogue's
   * revision.
   */
  Single single(ProductId id, UserId user) {
    return db.select(
            row(
                    PRODUCT.ID,
                    PRODUCT.OFFERING_ID,
                    PRODUCT.PRICE_VERSION,
                    PRODUCT.STATUS,
                    PRODUCT.SINCE_AT,
                    PRODUCT.NEXT_CHARGE_ON,
                    FEE_POSITION.AGREED_ON,
                    FEE_POSITION.NEXT_ON,
                    FEE_POSITION.STOPPED_ON)
                .mapping(ProductRow::new),
            ACCOUNT.KIND,
            field(select(CATALOG_REVISION.REVISION).from(CATALOG_REVISION)))
        .from(PRODUCT)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(PRODUCT.ACCOUNT_ID))
        .leftJoin(FEE_POSITION)
        .on(FEE_POSITION.PRODUCT_ID.eq(PRODUCT.ID))
        .where(PRODUCT.ID.eq(id))
        .and(visibleTo(user, PRODUCT.ACCOUNT_ID))
        .fetchOptional(mapping(Single::new))
        .orElseThrow(NotFound::new);
  }

  record Single(ProductRow row, AccountKind kind, long catalogRevision) {

    FeeRhythm rhythm() {
      return FeeRhythm.of(kind);
    }
  }

  private static Select<?> products(DSLContext db, Condition whose) {
    return db.select(PRODUCT.ACCOUNT_ID)
        .select(ProductRow.COLUMNS)
        .from(ACCESS)
        .join(PRODUCT)
        .on(PRODUCT.ACCOUNT_ID.eq(ACCESS.ACCOUNT_ID))
        .leftJoin(FEE_POSITION)
        .on(FEE_POSITION.PRODUCT_ID.eq(PRODUCT.ID))
        .where(whose)
        .and(
            PRODUCT.STATUS.in(
                ProductStatus.HELD.stream().sorted().map(s -> inline(s, PRODUCT.STATUS)).toList()));
  }
}
