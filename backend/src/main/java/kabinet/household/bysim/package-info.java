/** Adding a number by both SIMs: the request, what the SIMs say, and what staff decide. */
@NullMarked
package kabinet.household.bysim;

import org.jspecify.annotations.NullMarked;
