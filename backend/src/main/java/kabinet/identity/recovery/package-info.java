/** R21: staff match who calls with who is on file, and help them in. */
@NullMarked
package kabinet.identity.recovery;

import org.jspecify.annotations.NullMarked;
