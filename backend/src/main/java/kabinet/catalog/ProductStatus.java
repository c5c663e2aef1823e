package kabinet.catalog;

/** Where a product stands in its life, as in TMF637. */
public enum ProductStatus {
  CREATED,
  PENDING_ACTIVE,
  ACTIVE,
  SUSPENDED,
  PENDING_TERMINATE,
  TERMINATED,
  CANCELLED,
  ABORTED
}
