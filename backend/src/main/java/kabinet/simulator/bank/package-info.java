/**
 * The demo's bank: takes bills and cards as an acquirer does, and speaks to the cabinet over HTTP
 * alone, as a stranger would.
 */
@NullMarked
package kabinet.simulator.bank;

import org.jspecify.annotations.NullMarked;
