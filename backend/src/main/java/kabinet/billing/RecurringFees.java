package kabinet.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kabinet.catalog.PriceUnit;
import kabinet.catalog.ProductOffering;
import kabinet.catalog.ProductOfferingPrice;
import kabinet.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * S18: the fees of a product, reckoned alike whether they are planned or taken.
 *
 * @param agreed a day its fee was due on, which fixes all later ones
 */
public record RecurringFees(
    ProductOffering offering, FeeRhythm rhythm, LocalDate agreed, LocalDate since) {

  /** The first fee day that is not before another; null if there is no fee. */
  public @Nullable LocalDate notBefore(LocalDate day) {
    LocalDate earliest = null;
    for (ProductOfferingPrice price : offering.prices()) {
      if (FeeRhythm.recurs(price)) {
        var due = days(price).notBefore(day);
        earliest = earliest == null || due.isBefore(earliest) ? due : earliest;
      }
    }
    return earliest;
  }

  /** The fees of a day. */
  public List<RecurringFee> on(LocalDate day) {
    List<RecurringFee> due = new ArrayList<>(1);
    for (ProductOfferingPrice price : offering.prices()) {
      if (FeeRhythm.recurs(price) && days(price).notBefore(day).equals(day)) {
        due.add(
            new RecurringFee(
                day,
                rhythm.amount(price, day),
                price.amount(),
                price.per(),
                rhythm.takes(price.per())));
      }
    }
    return due;
  }

  /**
   * The fees of a product that stood still and is paid for again: a month that was not paid begins
   * on the day it is paid, so that nobody pays for days without service.
   */
  public RecurringFees resumed(LocalDate stopped, LocalDate day) {
    for (ProductOfferingPrice price : offering.prices()) {
      if (FeeRhythm.recurs(price)
          && rhythm.takes(price.per()) == PriceUnit.MONTH
          && !days(price).notBefore(stopped).isAfter(day)) {
        return new RecurringFees(offering, rhythm, day, since);
      }
    }
    return this;
  }

  /** What a day costs. */
  public Money sum(LocalDate day) {
    var sum = Money.ZERO;
    for (RecurringFee fee : on(day)) {
      sum = sum.plus(fee.amount());
    }
    return sum;
  }

  private FeeDays days(ProductOfferingPrice price) {
    return rhythm.days(price.per(), agreed, since);
  }
}
