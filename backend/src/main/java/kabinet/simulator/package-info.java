/** Demo only: phones, their network, mailboxes, and a bank that pays out. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "operator",
      "messaging",
      "identity",
      "household",
      "billing",
      "operations",
      "channels"
    })
@NullMarked
package kabinet.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
