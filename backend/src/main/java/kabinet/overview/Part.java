package kabinet.overview;

import java.util.Map;

/** What of a household is read by a statement of its own, and the fields that show it. */
enum Part {
  PRODUCTS,
  BUCKETS,
  EQUIPMENT;

  static final Map<String, Part> BY_FIELD =
      Map.of(
          "plan", PRODUCTS,
          "addOns", PRODUCTS,
          "nextCharges", PRODUCTS,
          "stopped", PRODUCTS,
          "lastsUntil", PRODUCTS,
          "broadband", PRODUCTS,
          "tv", PRODUCTS,
          "buckets", BUCKETS,
          "equipment", EQUIPMENT);
}
