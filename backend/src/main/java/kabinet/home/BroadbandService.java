package kabinet.home;

import kabinet.catalog.ProductStatus;

/** Home internet, as the plan in force gives it. */
public record BroadbandService(ProductStatus status, int speedMbps) {}
