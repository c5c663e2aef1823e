/** R49: what money went on, as the ledger has it. */
@NullMarked
package kabinet.billing.expense;

import org.jspecify.annotations.NullMarked;
