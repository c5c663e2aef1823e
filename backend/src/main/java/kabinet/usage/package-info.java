/** Allowances, what is left of them, and the history of use. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "operator", "household", "catalog"})
@NullMarked
package kabinet.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
