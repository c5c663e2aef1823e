package kabinet.catalog;

import java.util.List;
import java.util.Map;
import kabinet.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue in one language: each offering with every version of its prices, the first one
 * first. It has at least one, be it empty.
 */
public record Shelf(
    Map<OfferingId, List<ProductOffering>> offerings,
    Map<ChannelId, TvChannel> channels,
    Map<RegionId, Region> regions) {

  static final Shelf EMPTY = new Shelf(Map.of(), Map.of(), Map.of());

  /** The offering at the prices once agreed to, or at the nearest there are. */
  public ProductOffering offering(OfferingId id, int priceVersion) {
    List<ProductOffering> versions = known(offerings.get(id));
    return versions.get(Math.clamp(priceVersion, 1, versions.size()) - 1);
  }

  /** The offering at today's prices. */
  public ProductOffering offering(OfferingId id) {
    return known(offerings.get(id)).getLast();
  }

  public TvChannel channel(ChannelId id) {
    return known(channels.get(id));
  }

  public Region region(RegionId id) {
    return known(regions.get(id));
  }

  private static <T> T known(@Nullable T thing) {
    if (thing == null) {
      throw new NotFound();
    }
    return thing;
  }
}
