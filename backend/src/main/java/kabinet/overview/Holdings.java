package kabinet.overview;

import java.util.ArrayList;
import java.util.List;
import kabinet.catalog.AddOn;
import kabinet.catalog.ChannelPackage;
import kabinet.catalog.InternetPlan;
import kabinet.catalog.MobilePlan;
import kabinet.catalog.Product;
import kabinet.home.BroadbandService;
import kabinet.home.TvService;
import org.jspecify.annotations.Nullable;

/** The products an account holds, each where the contract shows it. */
record Holdings(List<Product> products) {

  @Nullable Product plan() {
    for (Product product : products) {
      if (product.offering() instanceof MobilePlan || product.offering() instanceof InternetPlan) {
        return product;
      }
    }
    return null;
  }

  List<Product> addOns() {
    List<Product> addOns = new ArrayList<>();
    for (Product product : products) {
      if (product.offering() instanceof AddOn) {
        addOns.add(product);
      }
    }
    return addOns;
  }

  @Nullable BroadbandService broadband() {
    Product plan = plan();
    return plan != null && plan.offering() instanceof InternetPlan internet
        ? new BroadbandService(plan.status(), internet.speedMbps())
        : null;
  }

  @Nullable TvService tv() {
    var packages =
        products.stream().filter(product -> product.offering() instanceof ChannelPackage).toList();
    return packages.isEmpty() ? null : new TvService(packages);
  }
}
