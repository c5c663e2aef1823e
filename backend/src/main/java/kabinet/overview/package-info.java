/** The read model behind the household's first page. */
@NullMarked
package kabinet.overview;

import org.jspecify.annotations.NullMarked;
