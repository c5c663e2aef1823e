/** The staff's desk: what waits for them, and what they did. */
@NullMarked
package kabinet.operations.desk;

import org.jspecify.annotations.NullMarked;
