package kabinet.operator;

import java.math.BigDecimal;
import kabinet.kernel.Money;

/**
 * R44: what sending money costs, a share of it and no less than a least fee, and how much may be
 * sent: at once, in a day and in a calendar month of the operator's time zone.
 */
public record TransferRule(
    BigDecimal feePercent, Money leastFee, Money least, Money most, Money aDay, Money aMonth) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  public TransferRule {
    Unfit.unless(
        feePercent.signum() >= 0 && feePercent.compareTo(ALL) <= 0,
        "feePercent",
        "operator.unfit.percent");
    Unfit.unless(!leastFee.isNegative(), "leastFee", "operator.unfit.negative");
    Unfit.unless(least.minor() > 0, "least", "operator.unfit.least");
    Unfit.unless(least.compareTo(most) <= 0, "most", "operator.unfit.limits");
    Unfit.unless(most.compareTo(aDay) <= 0, "aDay", "operator.unfit.limits");
    Unfit.unless(aDay.compareTo(aMonth) <= 0, "aMonth", "operator.unfit.limits");
  }
}
