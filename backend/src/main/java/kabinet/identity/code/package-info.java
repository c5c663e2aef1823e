/** Sign-in codes: made, hashed, kept for a quarter of an hour, used once. */
@NullMarked
package kabinet.identity.code;

import org.jspecify.annotations.NullMarked;
