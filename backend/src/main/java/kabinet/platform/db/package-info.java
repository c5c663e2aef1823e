@NullMarked
package kabinet.platform.db;

import org.jspecify.annotations.NullMarked;
