/** Home contracts: internet, television, lent equipment. */
@NullMarked
package kabinet.home;

import org.jspecify.annotations.NullMarked;
