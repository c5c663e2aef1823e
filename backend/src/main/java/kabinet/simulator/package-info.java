/** Demo only: the handset. */
@NullMarked
package kabinet.simulator;

import org.jspecify.annotations.NullMarked;
