/** Credit: trust credit on a mobile number, the credit facility of a home contract. */
@NamedInterface("credit")
@NullMarked
package kabinet.billing.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
