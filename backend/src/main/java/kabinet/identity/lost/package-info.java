/** Numbers whose phone is in nobody knows whose hands. */
@NullMarked
package kabinet.identity.lost;

import org.jspecify.annotations.NullMarked;
