package kabinet.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kabinet.billing.FeeRhythm;
import kabinet.catalog.Product;
import kabinet.catalog.ProductStatus;
import kabinet.catalog.Region;
import kabinet.catalog.RegionId;
import kabinet.catalog.Shelf;
import org.jspecify.annotations.Nullable;

/** Turns a product's row into the product as it stands today, in the viewer's language. */
record ProductsInForce(Shelf shelf, Instant now, ZoneId zone) {

  Product product(ProductRow row, FeeRhythm rhythm) {
    var offering = shelf.offering(row.offering(), row.priceVersion());
    LocalDate since = LocalDate.ofInstant(row.since(), zone);
    @Nullable LocalDate agreed = row.agreedChargeOn();
    @Nullable LocalDate next =
        row.status() == ProductStatus.SUSPENDED || row.stoppedOn() != null
            ? null
            : rhythm.nextChargeOn(offering, agreed, since, notSettled(row));
    return new Product(
        row.id(), offering, row.status(), row.since(), agreed, next, row.stoppedOn());
  }

  /** What was taken today is not planned for today once more. */
  private LocalDate notSettled(ProductRow row) {
    var until = row.settledUntil();
    return until == null || until.isBefore(today()) ? today() : until;
  }

  Region region(RegionId id) {
    return shelf.region(id);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }
}
