/** Mobile numbers and their SIMs. */
@NullMarked
package kabinet.mobile;

import org.jspecify.annotations.NullMarked;
