package kabinet.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kabinet.billing.AccountMoney;
import kabinet.billing.Charged;
import kabinet.billing.PlannedCharges;
import kabinet.billing.StoppedServices;
import kabinet.billing.ledger.LedgerPages;
import kabinet.catalog.Product;
import kabinet.catalog.Region;
import kabinet.home.BroadbandService;
import kabinet.home.CustomerEquipment;
import kabinet.home.GeographicAddress;
import kabinet.home.TvService;
import kabinet.household.Reach;
import kabinet.kernel.AccountId;
import kabinet.kernel.ContractNumber;
import org.jspecify.annotations.Nullable;

/** A contract for home internet and TV at one address, as much of it as was asked for. */
record HomeContract(
    AccountId id,
    String label,
    Reach reach,
    Region homeRegion,
    @Nullable Instant addedAt,
    ContractNumber contractNumber,
    LocalDate signedOn,
    GeographicAddress address,
    List<Product> products,
    List<CustomerEquipment> equipment,
    PlannedCharges plannedCharges,
    LedgerPages ledgerPages)
    implements Charged {

  public AccountMoney balance() {
    return new AccountMoney(plannedCharges);
  }

  public @Nullable Product plan() {
    return new Holdings(products).plan();
  }

  public List<Product> addOns() {
    return new Holdings(products).addOns();
  }

  public @Nullable BroadbandService broadband() {
    return new Holdings(products).broadband();
  }

  public @Nullable TvService tv() {
    return new Holdings(products).tv();
  }

  public @Nullable StoppedServices stopped() {
    return plannedCharges.stopped();
  }
}
