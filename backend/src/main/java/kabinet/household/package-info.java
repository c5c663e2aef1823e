/** Households, their accounts, and who may see which. */
@ApplicationModule(
    allowedDependencies = {"kernel", "platform", "operator", "messaging", "identity"})
@NullMarked
package kabinet.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
