/** R18: signing in through social networks, and linking them. */
@NullMarked
package kabinet.identity.network;

import org.jspecify.annotations.NullMarked;
