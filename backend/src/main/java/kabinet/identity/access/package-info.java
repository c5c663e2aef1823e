/** R20: access to a home contract asked for by its holder, and decided by staff. */
@NullMarked
package kabinet.identity.access;

import org.jspecify.annotations.NullMarked;
