/** Sessions of signed-in browsers, kept in the database. */
@NullMarked
package kabinet.identity.session;

import org.jspecify.annotations.NullMarked;
