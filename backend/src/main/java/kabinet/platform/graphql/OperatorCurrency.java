package kabinet.platform.graphql;

import kabinet.kernel.CurrencyCode;

/** Tells the one currency that every sum of this operator is in. */
@FunctionalInterface
public interface OperatorCurrency {
  CurrencyCode currency();
}
