/** The household's first page beside its limit: plain JDBC, hand-written SQL and Jackson. */
@NullMarked
package kabinet.bench;

import org.jspecify.annotations.NullMarked;
