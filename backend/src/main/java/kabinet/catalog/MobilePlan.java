package kabinet.catalog;

import java.util.List;

/** A mobile plan. */
public record MobilePlan(
    OfferingId id,
    String name,
    String description,
    List<ProductOfferingPrice> prices,
    List<Allowance> allowances)
    implements ProductOffering {}
