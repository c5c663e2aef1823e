/** R44: money sent to another subscriber, to a bank card or to an e-wallet. */
@NullMarked
package kabinet.billing.transfer;

import org.jspecify.annotations.NullMarked;
