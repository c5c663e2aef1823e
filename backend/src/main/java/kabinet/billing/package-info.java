/** The ledger, balances and fees to come. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "operator",
      "identity",
      "household",
      "catalog",
      "usage"
    })
@NullMarked
package kabinet.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
