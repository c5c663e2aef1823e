/** Import of operator data. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "operator",
      "messaging",
      "identity",
      "household",
      "catalog",
      "usage",
      "billing",
      "billing :: ledger",
      "mobile",
      "home"
    })
@NullMarked
package kabinet.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
