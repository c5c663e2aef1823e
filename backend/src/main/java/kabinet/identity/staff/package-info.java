/** The operator's staff: how they sign in, and that nobody takes their session for another's. */
@NullMarked
package kabinet.identity.staff;

import org.jspecify.annotations.NullMarked;
