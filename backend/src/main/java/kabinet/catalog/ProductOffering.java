package kabinet.catalog;

import java.util.List;
import kabinet.kernel.Node;

/** Something the operator sells, at one version of its prices and in one language. */
public sealed interface ProductOffering extends Node
    permits MobilePlan, AddOn, InternetPlan, ChannelPackage {

  @Override
  OfferingId id();

  String name();

  String description();

  List<ProductOfferingPrice> prices();
}
