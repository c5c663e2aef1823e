/** The operator's profile: names, currency, codes, fees and limits. */
@NullMarked
package kabinet.operator;

import org.jspecify.annotations.NullMarked;
