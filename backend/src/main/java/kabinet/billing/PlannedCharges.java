package kabinet.billing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kabinet.catalog.Product;
import kabinet.catalog.ProductOfferingPrice;
import kabinet.catalog.ProductStatus;
import kabinet.kernel.BadRequest;
import kabinet.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * S18: the fees an account will pay if nothing changes; a suspended product costs nothing (R97).
 */
public record PlannedCharges(
    Balance balance, List<Product> products, FeeRhythm rhythm, LocalDate today, ZoneId zone) {

  static final int MOST_DAYS = 62;

  /** The fees of so many days, today included, earliest first. */
  public List<PlannedCharge> within(int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw new BadRequest("days must be 1 to " + MOST_DAYS);
    }
    List<Fee> fees = new ArrayList<>();
    for (Product product : products) {
      addFees(product, today.plusDays(days), fees);
    }
    fees.sort(Comparator.comparing(Fee::on));
    return charges(fees);
  }

  /** What stands still for want of money; null if nothing does. */
  public @Nullable StoppedServices stopped() {
    LocalDate since = null;
    Money cost = Money.ZERO;
    List<Product> stopped = new ArrayList<>();
    for (Product product : products) {
      LocalDate stoppedSince = product.stoppedSince();
      LocalDate agreed = product.agreedChargeOn();
      if (stoppedSince != null && agreed != null) {
        since = since == null || stoppedSince.isBefore(since) ? stoppedSince : since;
        var own = LocalDate.ofInstant(product.since(), zone);
        var fees = new RecurringFees(product.offering(), rhythm, agreed, own);
        cost = cost.plus(fees.resumed(stoppedSince, today).sum(today));
        stopped.add(product);
      }
    }
    var missing = balance.amount().plus(balance.creditLimit()).minus(cost).negate().atLeastZero();
    return since == null ? null : new StoppedServices(since, missing, stopped);
  }

  /** B14: the day whose fees own funds and credit do not cover; null if there is none ahead. */
  @Nullable LocalDate lastsUntil() {
    for (PlannedCharge charge : within(MOST_DAYS)) {
      if (!charge.covered()) {
        return charge.on();
      }
    }
    return null;
  }

  private void addFees(Product product, LocalDate end, List<Fee> fees) {
    LocalDate agreed = product.agreedChargeOn();
    LocalDate next = product.nextChargeOn();
    if (agreed == null || next == null || product.status() == ProductStatus.SUSPENDED) {
      return;
    }
    LocalDate since = LocalDate.ofInstant(product.since(), zone);
    for (ProductOfferingPrice price : product.offering().prices()) {
      if (FeeRhythm.recurs(price)) {
        FeeDays feeDays = rhythm.days(price.per(), agreed, since);
        for (var day = feeDays.notBefore(next); day.isBefore(end); day = feeDays.next(day)) {
          fees.add(new Fee(day, product, price, rhythm.amount(price, day)));
        }
      }
    }
  }

  private List<PlannedCharge> charges(List<Fee> fees) {
    List<PlannedCharge> charges = new ArrayList<>(fees.size());
    Money left = balance.amount();
    for (Fee fee : fees) {
      if (!fee.amount().isZero()) {
        left = left.minus(fee.amount());
        charges.add(
            new PlannedCharge(
                fee.on(),
                fee.amount(),
                fee.product(),
                rhythm.takes(fee.price().per()),
                left,
                Balance.covers(left, balance.creditLimit())));
      }
    }
    return charges;
  }

  private record Fee(LocalDate on, Product product, ProductOfferingPrice price, Money amount) {}
}
