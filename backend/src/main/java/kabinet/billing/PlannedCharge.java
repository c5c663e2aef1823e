package kabinet.billing;

import java.time.LocalDate;
import kabinet.catalog.PriceUnit;
import kabinet.catalog.Product;
import kabinet.kernel.Money;

/** A fee that will be taken if nothing changes. */
record PlannedCharge(
    LocalDate on,
    Money amount,
    Product product,
    PriceUnit per,
    Money balanceAfter,
    boolean covered) {}
