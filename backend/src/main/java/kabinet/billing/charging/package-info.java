/** Recurring fees: taken as they fall due, and what happens where the money is missing. */
@NullMarked
package kabinet.billing.charging;

import org.jspecify.annotations.NullMarked;
