/** Ways in: codes, passwords; and what becomes of the passwords. */
@NullMarked
package kabinet.identity.signin;

import org.jspecify.annotations.NullMarked;
