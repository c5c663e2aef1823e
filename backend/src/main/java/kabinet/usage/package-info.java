/** Allowances, what is left of them, and the history of use. */
@NullMarked
package kabinet.usage;

import org.jspecify.annotations.NullMarked;
