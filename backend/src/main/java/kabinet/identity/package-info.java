/** Users, ways in, sessions. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "operator", "messaging"})
@NullMarked
package kabinet.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
