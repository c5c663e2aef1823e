/** Households, their accounts, and who may see which. */
@NullMarked
package kabinet.household;

import org.jspecify.annotations.NullMarked;
