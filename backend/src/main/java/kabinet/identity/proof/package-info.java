/** A second proof of who asks, for acts that a stranger with the SIM alone must not do (B2). */
@NullMarked
package kabinet.identity.proof;

import org.jspecify.annotations.NullMarked;
