/** Signing in by a word from a device that is signed in already. */
@NullMarked
package kabinet.identity.question;

import org.jspecify.annotations.NullMarked;
