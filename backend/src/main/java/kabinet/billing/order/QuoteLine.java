package kabinet.billing.order;

import java.time.LocalDate;
import kabinet.catalog.PriceUnit;
import kabinet.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A charge that a paid act brings, now or later.
 *
 * @param what the charge in no language, which tells whether it is still the one that was quoted
 * @param recurring null for what is taken once
 */
public record QuoteLine(
    String what, String text, Money amount, LocalDate on, @Nullable PriceUnit recurring) {

  String terms() {
    return what + "|" + amount + "|" + on + "|" + recurring;
  }
}
