/** Plans, options, channel packages, their prices, and the products held. */
@NullMarked
package kabinet.catalog;

import org.jspecify.annotations.NullMarked;
