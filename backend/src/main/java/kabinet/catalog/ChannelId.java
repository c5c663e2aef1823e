package kabinet.catalog;

import kabinet.kernel.Ids;

/** A TV channel. */
public record ChannelId(long value) {

  private static final String PREFIX = "channel";

  public static ChannelId valueOf(String id) {
    return new ChannelId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
