package kabinet.billing;

import java.time.LocalDate;
import kabinet.catalog.PriceKind;
import kabinet.catalog.PriceUnit;
import kabinet.catalog.ProductOffering;
import kabinet.catalog.ProductOfferingPrice;
import kabinet.household.AccountKind;
import kabinet.kernel.Money;
import org.jspecify.annotations.Nullable;

/** S18: how the monthly fees of an account are taken. */
public enum FeeRhythm {
  /** Mobile plans and options: a month in advance, on the line's own day. */
  IN_ADVANCE,
  /** Home internet and TV: every day its share of the month. */
  BY_THE_DAY;

  public static FeeRhythm of(AccountKind account) {
    return switch (account) {
      case MOBILE -> IN_ADVANCE;
      case HOME -> BY_THE_DAY;
    };
  }

  /** The first fee day that is not before {@code day}; null when nothing is ever taken. */
  public @Nullable LocalDate nextChargeOn(
      ProductOffering offering, @Nullable LocalDate agreed, LocalDate since, LocalDate day) {
    return agreed == null ? null : new RecurringFees(offering, this, agreed, since).notBefore(day);
  }

  static boolean recurs(ProductOfferingPrice price) {
    return price.kind() == PriceKind.RECURRING && !price.amount().isZero();
  }

  FeeDays days(PriceUnit per, LocalDate first, LocalDate since) {
    return takes(per) == PriceUnit.DAY
        ? FeeDays.everyDayFrom(first)
        : FeeDays.everyMonthFrom(first, since);
  }

  /** What a single fee pays for. */
  PriceUnit takes(PriceUnit per) {
    return this == BY_THE_DAY && per == PriceUnit.MONTH ? PriceUnit.DAY : per;
  }

  Money amount(ProductOfferingPrice price, LocalDate day) {
    return takes(price.per()) == price.per()
        ? price.amount()
        : new DailyShare(price.amount()).on(day);
  }
}
