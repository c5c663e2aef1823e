package kabinet.overview;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kabinet.billing.FeeRhythm;
import kabinet.billing.PlannedCharges;
import kabinet.billing.ledger.LedgerPages;
import kabinet.catalog.Product;
import kabinet.home.CustomerEquipment;
import kabinet.household.Account;
import kabinet.kernel.AccountId;
import kabinet.overview.AccountRow.ContractPart;
import kabinet.overview.AccountRow.LinePart;
import kabinet.overview.BucketRows.BucketRow;
import kabinet.usage.Bucket;
import kabinet.usage.UsagePages;

/** All that was read for a household, from which its accounts are put together. */
record Filling(
    ProductsInForce inForce,
    Map<AccountId, List<ProductRow>> products,
    Map<AccountId, List<BucketRow>> buckets,
    Map<AccountId, List<CustomerEquipment>> equipment,
    LedgerPages ledgerPages,
    UsagePages usagePages) {

  Account account(AccountRow row) {
    LinePart line = row.line();
    return line == null ? contract(row, requireNonNull(row.contract())) : line(row, line);
  }

  private MobileLine line(AccountRow row, LinePart line) {
    List<Product> held = held(row, FeeRhythm.IN_ADVANCE);
    return new MobileLine(
        row.id(),
        row.label(),
        row.reach(),
        inForce.region(row.region()),
        row.addedAt(),
        line.msisdn(),
        line.sim(),
        line.deviceLostSince(),
        row.primary(),
        held,
        live(row, held),
        planned(row, held, FeeRhythm.IN_ADVANCE),
        ledgerPages,
        usagePages);
  }

  private HomeContract contract(AccountRow row, ContractPart contract) {
    List<Product> held = held(row, FeeRhythm.BY_THE_DAY);
    return new HomeContract(
        row.id(),
        row.label(),
        row.reach(),
        inForce.region(row.region()),
        row.addedAt(),
        contract.number(),
        contract.signedOn(),
        contract.address(),
        held,
        equipment.getOrDefault(row.id(), List.of()),
        planned(row, held, FeeRhythm.BY_THE_DAY),
        ledgerPages);
  }

  private PlannedCharges planned(AccountRow row, List<Product> held, FeeRhythm rhythm) {
    return new PlannedCharges(row.balance(), held, rhythm, inForce.today(), inForce.zone());
  }

  private List<Product> held(AccountRow row, FeeRhythm rhythm) {
    List<Product> held = new ArrayList<>();
    for (ProductRow product : products.getOrDefault(row.id(), List.of())) {
      held.add(inForce.product(product, rhythm));
    }
    return held;
  }

  private List<Bucket> live(AccountRow row, List<Product> held) {
    List<Bucket> live = new ArrayList<>();
    for (BucketRow bucket : buckets.getOrDefault(row.id(), List.of())) {
      live.add(
          new Bucket(
              bucket.kind(), source(bucket.source(), held), bucket.allotment(), inForce.now()));
    }
    return live;
  }

  private Product source(ProductRow brought, List<Product> held) {
    for (Product product : held) {
      if (product.id().equals(brought.id())) {
        return product;
      }
    }
    return inForce.product(brought, FeeRhythm.IN_ADVANCE);
  }
}
