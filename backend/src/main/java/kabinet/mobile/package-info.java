/** Mobile numbers and their SIMs. */
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
package kabinet.mobile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
