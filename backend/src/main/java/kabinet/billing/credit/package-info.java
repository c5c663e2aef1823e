/** Credit: trust credit on a mobile number, the credit facility of a home contract. */
@NullMarked
package kabinet.billing.credit;

import org.jspecify.annotations.NullMarked;
