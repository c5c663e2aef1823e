/**
 * Sova: an invented social network, a provider of OpenID Connect in a process of its own. The
 * cabinet starts it and talks to it as to any other.
 */
@NullMarked
package kabinet.simulator.sova;

import org.jspecify.annotations.NullMarked;
