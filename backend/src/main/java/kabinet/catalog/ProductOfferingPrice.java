package kabinet.catalog;

import kabinet.kernel.Money;
import org.jspecify.annotations.Nullable;

/** One price of an offering. */
public record ProductOfferingPrice(
    PriceKind kind, Money amount, PriceUnit per, @Nullable String note) {}
