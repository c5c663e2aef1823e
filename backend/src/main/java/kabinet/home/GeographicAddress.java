package kabinet.home;

import org.jspecify.annotations.Nullable;

/** A place that can be visited. */
public record GeographicAddress(String city, String street, String house, @Nullable String flat) {}
