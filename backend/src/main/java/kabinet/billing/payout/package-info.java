/** R44: a gateway that pays out to bank cards, by its public API. */
@NullMarked
package kabinet.billing.payout;

import org.jspecify.annotations.NullMarked;
