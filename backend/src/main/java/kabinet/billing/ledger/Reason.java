package kabinet.billing.ledger;

import kabinet.kernel.Money;

/**
 * B8: why an entry has its sum: a formula, the version it is of (of a price, where the formula
 * takes one from the catalogue), and what it was reckoned from.
 */
public record Reason(Formula formula, String version, Inputs inputs) {

  public static Reason of(Formula formula, Inputs inputs) {
    return new Reason(formula, Formula.FIRST_VERSION, inputs);
  }

  public Money sum() {
    return formula.sum(inputs);
  }
}
