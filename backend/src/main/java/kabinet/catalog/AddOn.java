package kabinet.catalog;

import java.util.List;

/** An option or a package on top of a plan. */
public record AddOn(
    OfferingId id,
    String name,
    String description,
    List<ProductOfferingPrice> prices,
    List<Allowance> allowances)
    implements ProductOffering {}
