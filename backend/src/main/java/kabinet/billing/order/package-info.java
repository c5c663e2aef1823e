/** Quotes before paid acts, orders that happen once, and taking them back. */
@NullMarked
package kabinet.billing.order;

import org.jspecify.annotations.NullMarked;
