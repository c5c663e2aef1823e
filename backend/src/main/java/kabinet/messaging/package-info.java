/** The only door out to SMS, mail and push gateways. */
@NullMarked
package kabinet.messaging;

import org.jspecify.annotations.NullMarked;
