package kabinet.billing.charging;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kabinet.billing.RecurringFee;
import kabinet.billing.ledger.EntryKind;
import kabinet.billing.ledger.ExpenseCategory;
import kabinet.billing.ledger.Formula;
import kabinet.billing.ledger.Inputs;
import kabinet.billing.ledger.Posting;
import kabinet.billing.ledger.Reason;
import kabinet.catalog.AddOn;
import kabinet.catalog.Catalog;
import kabinet.catalog.ChannelPackage;
import kabinet.catalog.InternetPlan;
import kabinet.catalog.MobilePlan;
import kabinet.catalog.OfferingId;
import kabinet.catalog.PriceUnit;
import kabinet.catalog.ProductOffering;
import kabinet.catalog.Shelf;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.Wording;

/** What fees are taken for, at the prices agreed to (B11), as entries of the ledger say it. */
final class FeeOfferings {

  private final Shelf russian;
  private final Shelf english;
  private final Map<OfferingId, Wording> names = new HashMap<>();
  private final Map<Charge, Reason> reasons = new HashMap<>();

  private FeeOfferings(Shelf russian, Shelf english) {
    this.russian = russian;
    this.english = english;
  }

  static FeeOfferings current(Catalog catalog) {
    var english = catalog.current(Locale.ENGLISH);
    return new FeeOfferings(catalog.at(0, Locale.of("ru")), english);
  }

  private record Charge(int version, Formula formula, Money price, LocalDate day) {

    Reason reason() {
      var inputs = Inputs.of("price", price).and("day", day);
      return new Reason(formula, "prices " + version, inputs);
    }
  }

  ProductOffering of(HeldProduct product) {
    return russian.offering(product.offering(), product.priceVersion());
  }

  Posting posting(AccountId account, HeldProduct product, RecurringFee fee) {
    var charge = new Charge(product.priceVersion(), formula(fee), fee.price(), fee.on());
    return new Posting(
        account,
        EntryKind.RECURRING_FEE,
        category(of(product)),
        names.computeIfAbsent(product.offering(), this::name),
        reasons.computeIfAbsent(charge, Charge::reason));
  }

  private Wording name(OfferingId offering) {
    return new Wording(russian.offering(offering).name(), english.offering(offering).name());
  }

  private static Formula formula(RecurringFee fee) {
    if (fee.pays() != fee.per()) {
      return Formula.DAILY_FEE;
    }
    return fee.per() == PriceUnit.MONTH ? Formula.MONTHLY_FEE : Formula.DAY_PRICE;
  }

  private static ExpenseCategory category(ProductOffering offering) {
    return switch (offering) {
      case MobilePlan plan -> ExpenseCategory.MOBILE_PLANS;
      case AddOn addOn -> ExpenseCategory.ADD_ONS;
      case InternetPlan plan -> ExpenseCategory.HOME_INTERNET;
      case ChannelPackage channels -> ExpenseCategory.TV;
    };
  }
}
