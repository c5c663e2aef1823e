/** What stands between a login and those who guess its secrets. */
@NullMarked
package kabinet.identity.guard;

import org.jspecify.annotations.NullMarked;
