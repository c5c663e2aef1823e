/** Passkeys: keys that stay in a phone, a computer or a token and prove whose it is (B1). */
@NullMarked
package kabinet.identity.passkey;

import org.jspecify.annotations.NullMarked;
