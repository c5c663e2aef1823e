package kabinet.overview;

import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.BUCKET;
import static kabinet.db.Tables.FEE_POSITION;
import static kabinet.db.Tables.PRODUCT;
import static kabinet.platform.db.Cells.cell;
import static kabinet.platform.db.Cells.instant;
import static kabinet.platform.db.Cells.number;
import static kabinet.platform.db.Cells.text;
import static org.jooq.impl.DSL.param;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.household.AccountQuery;
import kabinet.household.Reached;
import kabinet.kernel.AccountId;
import kabinet.kernel.BucketKind;
import kabinet.usage.Allotment;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The buckets that have not run out, each with the product that brought it, which may have ended.
 */
@Repository
class BucketRows {

  /** Data first; the one that runs out earlier is used up earlier. */
  private static final Comparator<BucketRow> AS_SHOWN =
      Comparator.comparing(BucketRow::kind)
          .thenComparing(row -> row.allotment().expiresAt())
          .thenComparing(row -> row.source().id().value());

  private final AccountQuery query;

  BucketRows(DSLContext db, JdbcTemplate jdbc) {
    this.query = new AccountQuery(db, jdbc, whose -> buckets(db, whose));
  }

  Map<AccountId, List<BucketRow>> of(Reached whose, Instant now) {
    Map<AccountId, List<BucketRow>> live = new HashMap<>();
    query.forEach(
        whose,
        row ->
            live.computeIfAbsent(new AccountId(row.getLong(1)), account -> new ArrayList<>())
                .add(bucket(row)),
        cell(now));
    live.values().forEach(rows -> rows.sort(AS_SHOWN));
    return live;
  }

  private static Select<?> buckets(DSLContext db, Condition whose) {
    return db.select(
            BUCKET.ACCOUNT_ID,
            BUCKET.KIND,
            BUCKET.ALLOWED,
            BUCKET.USED,
            BUCKET.STARTED_AT,
            BUCKET.EXPIRES_AT)
        .select(ProductRow.COLUMNS)
        .from(ACCESS)
        .join(BUCKET)
        .on(BUCKET.ACCOUNT_ID.eq(ACCESS.ACCOUNT_ID))
        .join(PRODUCT)
        .on(PRODUCT.ID.eq(BUCKET.PRODUCT_ID))
        .and(PRODUCT.ACCOUNT_ID.eq(BUCKET.ACCOUNT_ID))
        .leftJoin(FEE_POSITION)
        .on(FEE_POSITION.PRODUCT_ID.eq(PRODUCT.ID))
        .where(whose)
        .and(BUCKET.EXPIRES_AT.gt(param("now", BUCKET.EXPIRES_AT.getDataType())));
  }

  private static BucketRow bucket(ResultSet row) throws SQLException {
    return new BucketRow(
        BucketKind.valueOf(text(row, 2)),
        new Allotment(number(row, 3), row.getLong(4), instant(row, 5), instant(row, 6)),
        ProductRow.from(row, 7));
  }

  record BucketRow(BucketKind kind, Allotment allotment, ProductRow source) {}
}
