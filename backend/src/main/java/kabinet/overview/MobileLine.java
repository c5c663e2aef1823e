package kabinet.overview;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import kabinet.billing.AccountMoney;
import kabinet.billing.Charged;
import kabinet.billing.PlannedCharges;
import kabinet.billing.StoppedServices;
import kabinet.billing.ledger.LedgerPages;
import kabinet.catalog.Product;
import kabinet.catalog.Region;
import kabinet.household.Reach;
import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;
import kabinet.mobile.SimCard;
import kabinet.usage.Bucket;
import kabinet.usage.Metered;
import kabinet.usage.UsagePages;
import org.jspecify.annotations.Nullable;

/** A mobile number, as much of it as was asked for. */
record MobileLine(
    AccountId id,
    String label,
    Reach reach,
    Region homeRegion,
    @Nullable Instant addedAt,
    Msisdn msisdn,
    SimCard sim,
    @Nullable Instant deviceLostSince,
    boolean primary,
    List<Product> products,
    List<Bucket> buckets,
    PlannedCharges plannedCharges,
    LedgerPages ledgerPages,
    UsagePages usagePages)
    implements Charged, Metered {

  public AccountMoney balance() {
    return new AccountMoney(plannedCharges);
  }

  public Product plan() {
    return requireNonNull(new Holdings(products).plan(), "a line has a plan");
  }

  public List<Product> addOns() {
    return new Holdings(products).addOns();
  }

  public @Nullable StoppedServices stopped() {
    return plannedCharges.stopped();
  }
}
