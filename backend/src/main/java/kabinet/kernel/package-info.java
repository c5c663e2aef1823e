/** Values of the trade that need no framework. */
@NullMarked
package kabinet.kernel;

import org.jspecify.annotations.NullMarked;
