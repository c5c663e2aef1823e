package kabinet.operations.generator;

import kabinet.kernel.Money;

/** One home contract with internet, television and what is lent for them. */
record GeneratedContract(
    String ref, long number, String place, CustomerFiles to, BundledCatalog catalog, Dice dice) {

  private static final long FIRST_NUMBER = 400_000_000;

  void write() {
    to.contracts.row(
        ref,
        FIRST_NUMBER + number,
        "today-" + dice.between(100, 2_000),
        place,
        place,
        dice.between(1, 90),
        dice.between(1, 200),
        "",
        "");
    to.balances.row(ref, new Money(dice.upTo(200_000)), "now-5m", "0.00");
    product(dice.one(catalog.internetPlans), "today+1");
    product(catalog.basicPackage, "");
    product(dice.one(catalog.otherPackages), "today+1");
    to.equipment.row("G-" + number, ref, "ROUTER", "AX3", "today-95", "0.00");
  }

  private void product(String offering, String nextCharge) {
    to.products.row(
        ref + "-" + offering, ref, offering, "ACTIVE", "today-95 09:00", nextCharge, "");
  }
}
