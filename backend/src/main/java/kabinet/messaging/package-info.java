/** The only door out to SMS, mail and push gateways. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "operator"})
@NullMarked
package kabinet.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
