/** Putting money on an account through a bank. */
@NullMarked
package kabinet.billing.topup;

import org.jspecify.annotations.NullMarked;
