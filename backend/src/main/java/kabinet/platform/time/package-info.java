@NullMarked
package kabinet.platform.time;

import org.jspecify.annotations.NullMarked;
