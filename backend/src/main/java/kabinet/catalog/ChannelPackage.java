package kabinet.catalog;

import java.util.List;

/** A package of TV channels. */
public record ChannelPackage(
    OfferingId id,
    String name,
    String description,
    List<ProductOfferingPrice> prices,
    List<TvChannel> channels)
    implements ProductOffering {

  public int channelCount() {
    return channels.size();
  }
}
