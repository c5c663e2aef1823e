/** Import of operator data. */
@NullMarked
package kabinet.operations;

import org.jspecify.annotations.NullMarked;
