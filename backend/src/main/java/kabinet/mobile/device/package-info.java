/** R30, S9: a phone that is lost. */
@NullMarked
package kabinet.mobile.device;

import org.jspecify.annotations.NullMarked;
