/** Plans, options, channel packages, their prices, and the products held. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "operator", "household"})
@NullMarked
package kabinet.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
