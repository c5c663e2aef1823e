/** What a household does with its numbers and contracts: names them, arranges them, adds others. */
@NullMarked
package kabinet.household.numbers;

import org.jspecify.annotations.NullMarked;
