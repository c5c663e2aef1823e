@NullMarked
package kabinet.platform.graphql;

import org.jspecify.annotations.NullMarked;
