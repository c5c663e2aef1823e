package kabinet.billing.charging;

import java.time.LocalDate;
import kabinet.catalog.OfferingId;
import kabinet.catalog.ProductStatus;

/** A product as fees are taken for it: what it is, and how far they are taken. */
record HeldProduct(
    FeePosition position,
    OfferingId offering,
    int priceVersion,
    ProductStatus status,
    LocalDate since,
    boolean hasFeeDays) {

  /** R97: whether it costs nothing for now. */
  boolean rests() {
    return status == ProductStatus.SUSPENDED;
  }

  boolean isOver() {
    return !hasFeeDays || !ProductStatus.HELD.contains(status);
  }
}
