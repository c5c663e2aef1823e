package kabinet.billing.charging;

import java.time.LocalDate;
import kabinet.catalog.ProductId;
import kabinet.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How far the fees of a product are taken.
 *
 * @param agreedOn a day its fee was due on, which fixes all later ones
 * @param nextOn every fee of the days before is settled; null when nothing is taken
 * @param chargedOn the last day that was paid for
 * @param stoppedOn since when it stands still for want of money
 */
record FeePosition(
    ProductId product,
    AccountId account,
    LocalDate agreedOn,
    @Nullable LocalDate nextOn,
    @Nullable LocalDate chargedOn,
    @Nullable LocalDate stoppedOn) {

  /** Looked at again on that day, or never. */
  FeePosition next(@Nullable LocalDate day) {
    return new FeePosition(product, account, agreedOn, day, chargedOn, null);
  }

  FeePosition charged(LocalDate day, LocalDate agreed, @Nullable LocalDate next) {
    return new FeePosition(product, account, agreed, next, day, null);
  }

  /** Tried again every day; the first day without money stays. */
  FeePosition stopped(LocalDate day) {
    return new FeePosition(
        product,
        account,
        agreedOn,
        day.plusDays(1),
        chargedOn,
        stoppedOn == null ? day : stoppedOn);
  }
}
