package kabinet.catalog;

/** A part of the country with its own plans and prices. */
public record Region(RegionId id, String name) {}
