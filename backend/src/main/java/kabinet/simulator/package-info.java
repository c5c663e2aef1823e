/** Demo only: phones and mailboxes. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "operator",
      "messaging",
      "identity",
      "household",
      "operations"
    })
@NullMarked
package kabinet.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
