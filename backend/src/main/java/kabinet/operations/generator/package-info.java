/**
 * Operator data for as many households as a bench wants, in the format everybody's data come in.
 */
@NamedInterface("generator")
@NullMarked
package kabinet.operations.generator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
