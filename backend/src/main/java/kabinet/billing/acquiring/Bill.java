package kabinet.billing.acquiring;

import java.net.URI;
import java.util.Locale;
import kabinet.kernel.CurrencyCode;
import kabinet.kernel.Money;

/**
 * What is to be paid.
 *
 * @param number ours; the bank tells bills apart by it
 * @param returnTo where the payer goes afterwards, whatever came of it
 */
public record Bill(
    String number,
    Money amount,
    CurrencyCode currency,
    String description,
    URI returnTo,
    Locale language) {}
