/** Demo only: phones, their network, and mailboxes. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "operator",
      "messaging",
      "identity",
      "household",
      "operations",
      "channels"
    })
@NullMarked
package kabinet.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
