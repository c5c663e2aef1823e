/** The ledger, balances and fees to come. */
@NullMarked
package kabinet.billing;

import org.jspecify.annotations.NullMarked;
