/** The operator's profile: names, currency, codes, fees and limits. */
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
@NullMarked
package kabinet.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
