package kabinet.billing;

import java.time.LocalDate;
import kabinet.catalog.PriceKind;
import kabinet.catalog.PriceUnit;
import kabinet.catalog.ProductOffering;
import kabinet.catalog.ProductOfferingPrice;
import kabinet.kernel.Money;
import org.jspecify.annotations.Nullable;

/** S18: how the monthly fees of an account are taken. */
public enum FeeRhythm {
  /** Mobile plans and options: a month in advance, on the line's own day. */
  IN_ADVANCE,
  /** Home internet and TV: every day its share of the month. */
  BY_THE_DAY;

  /** The fee day to tell today; null when nothing is ever taken. */
  public @Nullable LocalDate nextChargeOn(
      ProductOffering offering, @Nullable LocalDate agreed, LocalDate since, LocalDate today) {
    if (agreed == null) {
      return null;
    }
    LocalDate earliest = null;
    for (ProductOfferingPrice price : offering.prices()) {
      if (recurs(price)) {
        LocalDate day = days(price.per(), agreed, since).notBefore(today);
        earliest = earliest == null || day.isBefore(earliest) ? day : earliest;
      }
    }
    return earliest;
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
