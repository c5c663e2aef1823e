/** Users, ways in, sessions. */
@NullMarked
package kabinet.identity;

import org.jspecify.annotations.NullMarked;
