/** Passwords of accounts: hashed, one each, replaced and never read back. */
@NullMarked
package kabinet.identity.password;

import org.jspecify.annotations.NullMarked;
