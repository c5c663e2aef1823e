/** Banks that take money from cards, and what they say about it. */
@NullMarked
package kabinet.billing.acquiring;

import org.jspecify.annotations.NullMarked;
