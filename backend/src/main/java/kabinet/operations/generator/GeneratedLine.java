package kabinet.operations.generator;

import kabinet.kernel.Money;
import kabinet.operations.generator.BundledCatalog.Allowance;

/** One mobile number with its SIM, plan, options, money and what it was used for. */
record GeneratedLine(String ref, long number, CustomerFiles to, BundledCatalog catalog, Dice dice) {

  private static final long FIRST_NUMBER = 79_010_000_000L;
  private static final long FIRST_IMSI = 250_980_000_000_000L;
  private static final long FIRST_ICCID = 8_970_198_000_000_000_000L;
  private static final int PERIOD = 30;
  private static final int DAYS_OF_USAGE = 90;
  private static final int SECONDS_A_DAY = 86_400;

  static String msisdn(long number) {
    return "+" + (FIRST_NUMBER + number);
  }

  void write(int usageRecords) {
    to.lines.row(ref, msisdn(number));
    to.sims.row(
        FIRST_ICCID + number,
        ref,
        FIRST_IMSI + number,
        "ACTIVE",
        dice.oneIn(3) ? "yes" : "no",
        "today-" + dice.between(100, 2_000) + " 12:00",
        "");
    to.balances.row(ref, new Money(dice.upTo(200_000)), "now-5m", "0.00");
    int daysLeft = dice.between(1, PERIOD - 1);
    var plan = dice.one(catalog.mobilePlans);
    product(plan, daysLeft);
    product(dice.one(catalog.addOns), daysLeft);
    catalog.allowances(plan).forEach(allowance -> bucket(plan, allowance, daysLeft));
    use(usageRecords);
  }

  private void product(String offering, int daysLeft) {
    to.products.row(
        ref + "-" + offering, ref, offering, "ACTIVE", "today-95 09:00", "today+" + daysLeft, "");
  }

  private void bucket(String plan, Allowance allowance, int daysLeft) {
    long most = allowance.volume().isEmpty() ? 1L << 34 : Long.parseLong(allowance.volume());
    to.buckets.row(
        ref + "-" + allowance.kind(),
        ref,
        ref + "-" + plan,
        allowance.kind(),
        allowance.volume(),
        dice.upTo(most),
        "today-" + (PERIOD - daysLeft),
        "today+" + daysLeft);
  }

  /** Evenly over the last three months, the oldest first, as the format wants it. */
  private void use(int records) {
    long ago = (long) DAYS_OF_USAGE * SECONDS_A_DAY;
    for (int i = 0; i < records; i++) {
      long second = ago * i / records;
      int day = (int) (DAYS_OF_USAGE - second / SECONDS_A_DAY);
      long inDay = second % SECONDS_A_DAY;
      use(i, "today-%d %02d:%02d:%02d".formatted(day, inDay / 3600, inDay / 60 % 60, inDay % 60));
    }
  }

  private void use(int record, String at) {
    var party = msisdn(dice.upTo(9_999_999));
    var charge = new Money(dice.oneIn(20) ? dice.upTo(3_000) : 0);
    switch (dice.between(0, 9)) {
      case 0, 1, 2 -> usage(record, at, "VOICE", "OUTGOING", party, dice.upTo(1_200), charge);
      case 3, 4 -> usage(record, at, "VOICE", "INCOMING", party, dice.upTo(1_200), Money.ZERO);
      case 5 -> usage(record, at, "SMS", "OUTGOING", party, 1, charge);
      default -> usage(record, at, "DATA", "", "", dice.upTo(1L << 28), Money.ZERO);
    }
  }

  private void usage(
      int record,
      String at,
      String kind,
      String direction,
      String party,
      long volume,
      Money charge) {
    to.usage.row(ref, "g" + record, at, kind, direction, party, volume, charge);
  }
}
