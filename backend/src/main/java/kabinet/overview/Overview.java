package kabinet.overview;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kabinet.billing.ledger.Archive;
import kabinet.catalog.Catalog;
import kabinet.household.Account;
import kabinet.household.Reached;
import kabinet.kernel.NotFound;
import kabinet.operator.Operators;
import kabinet.usage.Usage;
import org.springframework.stereotype.Component;

/** Reads a household, or one account of it, with a statement for each part that was asked for. */
@Component
class Overview {

  private final AccountRows accounts;
  private final ProductRows products;
  private final BucketRows buckets;
  private final EquipmentRows equipment;
  private final Archive archive;
  private final Usage usage;
  private final Catalog catalog;
  private final Operators operators;
  private final Clock clock;

  Overview(
      AccountRows accounts,
      ProductRows products,
      BucketRows buckets,
      EquipmentRows equipment,
      Archive archive,
      Usage usage,
      Catalog catalog,
      Operators operators,
      Clock clock) {
    this.accounts = accounts;
    this.products = products;
    this.buckets = buckets;
    this.equipment = equipment;
    this.archive = archive;
    this.usage = usage;
    this.catalog = catalog;
    this.operators = operators;
    this.clock = clock;
  }

  Household household(Reached whose, Wanted wanted) {
    List<AccountRow> rows = accounts.of(whose);
    if (rows.isEmpty()) {
      throw new NotFound();
    }
    AccountRow first = rows.getFirst();
    List<Account> filled = filled(rows, whose, wanted);
    return new Household(
        first.household(),
        first.reachedAlone() ? first.label() : first.householdName(),
        filled,
        first.primary() && filled.getFirst() instanceof MobileLine line ? line : null,
        !first.reachedAlone());
  }

  Account account(Reached whose, Wanted wanted) {
    List<AccountRow> rows = accounts.of(whose);
    if (rows.isEmpty()) {
      throw new NotFound();
    }
    return filled(rows, whose, wanted).getFirst();
  }

  private List<Account> filled(List<AccountRow> rows, Reached whose, Wanted wanted) {
    Instant now = clock.instant();
    var shelf = catalog.at(rows.getFirst().catalogRevision(), wanted.language());
    var filling =
        new Filling(
            new ProductsInForce(shelf, now, operators.profile().timeZone()),
            wanted.has(Part.PRODUCTS) ? products.of(whose) : Map.of(),
            wanted.has(Part.BUCKETS) ? buckets.of(whose, now) : Map.of(),
            wanted.has(Part.EQUIPMENT) ? equipment.of(whose) : Map.of(),
            archive.pages(whose, rows.stream().map(AccountRow::id).toList()),
            usage.pages(whose));
    List<Account> accounts = new ArrayList<>(rows.size());
    for (AccountRow row : rows) {
      accounts.add(filling.account(row));
    }
    return accounts;
  }
}
