package kabinet.catalog;

/** What a price is for. */
public enum PriceUnit {
  ITEM,
  MONTH,
  DAY,
  MINUTE,
  MESSAGE,
  MEGABYTE,
  GIGABYTE
}
