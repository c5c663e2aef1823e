package kabinet.billing;

import java.time.LocalDate;
import kabinet.catalog.PriceUnit;
import kabinet.kernel.Money;

/**
 * A fee that is due on a day.
 *
 * @param amount what is taken
 * @param price what the price list says, for the unit it says
 * @param pays what is paid for
 */
public record RecurringFee(
    LocalDate on, Money amount, Money price, PriceUnit per, PriceUnit pays) {}
