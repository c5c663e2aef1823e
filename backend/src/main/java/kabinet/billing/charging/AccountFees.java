package kabinet.billing.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kabinet.billing.FeeRhythm;
import kabinet.billing.RecurringFees;
import kabinet.billing.ledger.Funds;
import kabinet.billing.ledger.HeldAccount;
import kabinet.billing.ledger.Posting;
import kabinet.catalog.InternetPlan;
import kabinet.catalog.MobilePlan;
import kabinet.catalog.ProductOffering;
import kabinet.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * S18, R51, R52, R96: what an account pays on a day. Own money and credit are used down to the
 * limit; what they do not cover is not taken, and the product stands still, so no debt is made. The
 * plan comes first, and where it stands still nothing else is paid for.
 */
final class AccountFees {

  private final HeldAccount account;
  private final FeeOfferings offerings;
  private final List<Posting> postings;
  private final List<FeePosition> positions = new ArrayList<>(2);
  private Money balance;
  private boolean planStopped;
  private boolean triedBetween;
  private @Nullable LocalDate stoppedOn;

  AccountFees(HeldAccount account, FeeOfferings offerings, List<Posting> postings) {
    this.account = account;
    this.offerings = offerings;
    this.postings = postings;
    this.balance = account.balance();
  }

  /** The positions that are other than before. */
  List<FeePosition> positions() {
    return positions;
  }

  /** Since when something stands still; null if nothing does. */
  @Nullable LocalDate stoppedOn() {
    return stoppedOn;
  }

  /** Takes what is due on a day, which may have passed when nobody took fees for a while. */
  void take(List<HeldProduct> due, LocalDate day, LocalDate today) {
    for (var product : planFirst(due)) {
      var before = product.position();
      if (account.closed() || product.isOver()) {
        positions.add(before.next(null));
      } else if (product.rests()) {
        positions.add(before.next(day.plusDays(1)));
      } else if (before.stoppedOn() == null) {
        pay(product, fees(product), day);
      } else if (day.isBefore(today)) {
        stop(product, day); // a day without service costs nothing
      } else {
        resume(product, before.stoppedOn(), day);
      }
    }
  }

  /** Goes on with what stands still, as far as the money that came allows; the rest waits on. */
  void resume(List<HeldProduct> stopped, LocalDate today) {
    triedBetween = true;
    for (var product : planFirst(stopped)) {
      var since = Objects.requireNonNull(product.position().stoppedOn());
      if (account.closed() || product.isOver() || product.rests()) {
        stopsSince(since);
      } else {
        resume(product, since, today);
      }
    }
  }

  private void resume(HeldProduct product, LocalDate stopped, LocalDate day) {
    pay(product, fees(product).resumed(stopped, day), day);
  }

  private void pay(HeldProduct product, RecurringFees fees, LocalDate day) {
    var due = fees.on(day);
    if (due.isEmpty()) {
      positions.add(product.position().next(fees.notBefore(day)));
      return;
    }
    var left = balance;
    for (var fee : due) {
      left = left.minus(fee.amount());
    }
    boolean covered =
        Funds.OWN_AND_CREDIT.missing(balance, account.creditLimit(), balance.minus(left)).isZero();
    if (planStopped || !covered) {
      stop(product, day);
      return;
    }
    for (var fee : due) {
      if (!fee.amount().isZero()) {
        postings.add(offerings.posting(account.id(), product, fee));
      }
    }
    balance = left;
    positions.add(product.position().charged(day, fees.agreed(), fees.notBefore(day.plusDays(1))));
  }

  private void stop(HeldProduct product, LocalDate day) {
    var stopped = product.position().stopped(day);
    planStopped |= isPlan(offerings.of(product));
    stopsSince(Objects.requireNonNull(stopped.stoppedOn()));
    if (!triedBetween) {
      positions.add(stopped);
    }
  }

  private void stopsSince(LocalDate day) {
    stoppedOn = stoppedOn == null || day.isBefore(stoppedOn) ? day : stoppedOn;
  }

  private RecurringFees fees(HeldProduct product) {
    return new RecurringFees(
        offerings.of(product),
        FeeRhythm.of(account.kind()),
        product.position().agreedOn(),
        product.since());
  }

  private List<HeldProduct> planFirst(List<HeldProduct> products) {
    return products.size() == 1
        ? products
        : products.stream()
            .sorted(
                Comparator.comparing((HeldProduct one) -> !isPlan(offerings.of(one)))
                    .thenComparing(HeldProduct::since)
                    .thenComparing(one -> one.position().product().value()))
            .toList();
  }

  private static boolean isPlan(ProductOffering offering) {
    return offering instanceof MobilePlan || offering instanceof InternetPlan;
  }
}
