/** The ledger: movements of money that sum to zero, entry by entry, never changed. */
@NamedInterface("ledger")
@NullMarked
package kabinet.billing.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
