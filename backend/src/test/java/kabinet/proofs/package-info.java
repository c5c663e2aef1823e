/** What must hold whatever happens: each has a short form that every build runs, docs/proofs.md. */
@NullMarked
package kabinet.proofs;

import org.jspecify.annotations.NullMarked;
