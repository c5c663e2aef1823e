@NullMarked
package kabinet.platform.web;

import org.jspecify.annotations.NullMarked;
