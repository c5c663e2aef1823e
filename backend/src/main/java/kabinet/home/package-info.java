/** Home contracts: internet, television, lent equipment. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "operator",
      "identity",
      "household",
      "catalog",
      "usage",
      "billing"
    })
@NullMarked
package kabinet.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
