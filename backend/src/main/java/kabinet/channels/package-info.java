/** SMS words, USSD and voice menus coming in. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "platform",
      "operator",
      "messaging",
      "identity",
      "household",
      "billing :: credit"
    })
@NullMarked
package kabinet.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
