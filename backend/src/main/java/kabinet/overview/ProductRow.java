package kabinet.overview;

import static kabinet.db.Tables.FEE_POSITION;
import static kabinet.db.Tables.PRODUCT;
import static kabinet.platform.db.Cells.findDate;
import static kabinet.platform.db.Cells.instant;
import static kabinet.platform.db.Cells.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kabinet.catalog.OfferingId;
import kabinet.catalog.ProductId;
import kabinet.catalog.ProductStatus;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * A product as it stands in its table: the offering is only named. Beside it, how far its fees are
 * taken.
 */
record ProductRow(
    ProductId id,
    OfferingId offering,
    int priceVersion,
    ProductStatus status,
    Instant since,
    @Nullable LocalDate toldChargeOn,
    @Nullable LocalDate agreedOn,
    @Nullable LocalDate settledUntil,
    @Nullable LocalDate stoppedOn) {

  static final List<Field<?>> COLUMNS =
      List.of(
          PRODUCT.ID,
          PRODUCT.OFFERING_ID,
          PRODUCT.PRICE_VERSION,
          PRODUCT.STATUS,
          PRODUCT.SINCE_AT,
          PRODUCT.NEXT_CHARGE_ON,
          FEE_POSITION.AGREED_ON,
          FEE_POSITION.NEXT_ON,
          FEE_POSITION.STOPPED_ON);

  /** The product whose columns begin there. */
  static ProductRow from(ResultSet row, int first) throws SQLException {
    return new ProductRow(
        new ProductId(row.getLong(first)),
        new OfferingId(row.getLong(first + 1)),
        row.getInt(first + 2),
        ProductStatus.valueOf(text(row, first + 3)),
        instant(row, first + 4),
        findDate(row, first + 5),
        findDate(row, first + 6),
        findDate(row, first + 7),
        findDate(row, first + 8));
  }

  /** A day its fee was due on; a product has fees as long as the operator's data tell a day. */
  @Nullable LocalDate agreedChargeOn() {
    return toldChargeOn == null || agreedOn == null ? toldChargeOn : agreedOn;
  }
}
