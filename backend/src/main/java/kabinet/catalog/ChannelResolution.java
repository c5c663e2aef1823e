package kabinet.catalog;

/** The best picture a TV channel comes in. */
public enum ChannelResolution {
  SD,
  HD,
  UHD
}
