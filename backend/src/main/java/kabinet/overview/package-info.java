/** The read model behind the household's first page. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "operator",
      "household",
      "catalog",
      "usage",
      "billing",
      "billing :: ledger",
      "mobile",
      "home"
    })
@NullMarked
package kabinet.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
