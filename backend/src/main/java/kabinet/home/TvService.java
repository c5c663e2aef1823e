package kabinet.home;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kabinet.catalog.ChannelPackage;
import kabinet.catalog.Product;
import kabinet.catalog.ProductStatus;
import kabinet.catalog.TvChannel;

/** Television: the packages held, the basic one first. */
public record TvService(List<Product> packages) {

  /** It works while one of its packages does. */
  public ProductStatus status() {
    return packages.stream()
        .map(Product::status)
        .filter(status -> status == ProductStatus.ACTIVE)
        .findFirst()
        .orElseGet(() -> packages.getFirst().status());
  }

  /** A channel that comes in two packages is one channel. */
  public int channelCount() {
    Set<TvChannel> different = new HashSet<>();
    for (Product held : packages) {
      if (held.offering() instanceof ChannelPackage channels) {
        different.addAll(channels.channels());
      }
    }
    return different.size();
  }
}
