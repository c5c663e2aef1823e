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
    @Nullable LocalDate next =
        row.status() == ProductStatus.SUSPENDED
            ? null
            : rhythm.nextChargeOn(offering, row.agreedChargeOn(), since, today());
    return new Product(row.id(), offering, row.status(), row.since(), row.agreedChargeOn(), next);
  }

  Region region(RegionId id) {
    return shelf.region(id);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }
}
