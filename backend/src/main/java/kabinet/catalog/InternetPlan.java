package kabinet.catalog;

import java.util.List;

/** A home internet plan. */
public record InternetPlan(
    OfferingId id,
    String name,
    String description,
    List<ProductOfferingPrice> prices,
    int speedMbps)
    implements ProductOffering {}
