package kabinet.catalog;

import kabinet.kernel.Node;

/** A TV channel. */
public record TvChannel(ChannelId id, String name, String genre, ChannelResolution resolution)
    implements Node {}
