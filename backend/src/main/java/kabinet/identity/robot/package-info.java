/** S17: a robot check, asked for on signs of risk alone and solved by the browser itself. */
@NullMarked
package kabinet.identity.robot;

import org.jspecify.annotations.NullMarked;
