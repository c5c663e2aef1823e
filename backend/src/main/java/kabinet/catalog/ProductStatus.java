package kabinet.catalog;

import java.util.EnumSet;
import java.util.Set;

/** Where a product stands in its life, as in TMF637. */
public enum ProductStatus {
  CREATED,
  PENDING_ACTIVE,
  ACTIVE,
  SUSPENDED,
  PENDING_TERMINATE,
  TERMINATED,
  CANCELLED,
  ABORTED;

  /** The states in which an account has the product, working or not. */
  public static final Set<ProductStatus> HELD =
      Set.copyOf(EnumSet.of(PENDING_ACTIVE, ACTIVE, SUSPENDED, PENDING_TERMINATE));
}
