package kabinet.catalog;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kabinet.catalog.CatalogRows.Broadcast;
import kabinet.catalog.CatalogRows.Offered;
import kabinet.catalog.CatalogRows.Priced;
import kabinet.kernel.BucketKind;
import kabinet.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** The rows of the catalogue, from which a shelf is filled in either language. */
record Shelves(
    List<Offered> offerings,
    Map<OfferingId, List<Priced>> prices,
    Map<OfferingId, List<Allowance>> allowances,
    Map<OfferingId, List<ChannelId>> lineUps,
    List<Broadcast> channels,
    Map<RegionId, Wording> regions) {

  /** A price label is read in one order everywhere: once, recurring, per use, after the limit. */
  private static final Comparator<Priced> LABEL_ORDER = Comparator.comparing(Priced::kind);

  private static final Comparator<Allowance> DATA_FIRST = Comparator.comparing(Allowance::kind);

  static Allowance allowance(BucketKind kind, @Nullable Long volume) {
    return new Allowance(kind, volume == null ? null : kind.volume(volume));
  }

  Shelf in(Function<Wording, String> language) {
    Map<ChannelId, TvChannel> onAir = new HashMap<>();
    channels.forEach(
        channel ->
            onAir.put(
                channel.id(),
                new TvChannel(
                    channel.id(),
                    language.apply(channel.name()),
                    language.apply(channel.genre()),
                    channel.resolution())));
    Map<OfferingId, List<ProductOffering>> sold = new HashMap<>();
    offerings.forEach(offered -> sold.put(offered.id(), versions(offered, onAir, language)));
    Map<RegionId, Region> places = new HashMap<>();
    regions.forEach((id, name) -> places.put(id, new Region(id, language.apply(name))));
    return new Shelf(Map.copyOf(sold), Map.copyOf(onAir), Map.copyOf(places));
  }

  private List<ProductOffering> versions(
      Offered offered, Map<ChannelId, TvChannel> onAir, Function<Wording, String> language) {
    return IntStream.rangeClosed(1, Math.max(1, offered.priceVersion()))
        .mapToObj(version -> offering(offered, version, onAir, language))
        .toList();
  }

  private ProductOffering offering(
      Offered offered,
      int version,
      Map<ChannelId, TvChannel> onAir,
      Function<Wording, String> language) {
    var id = offered.id();
    var name = language.apply(offered.name());
    var description = language.apply(offered.description());
    var label = label(id, version, language);
    return switch (offered.kind()) {
      case MOBILE_PLAN -> new MobilePlan(id, name, description, label, allowances(id));
      case ADD_ON -> new AddOn(id, name, description, label, allowances(id));
      case INTERNET_PLAN ->
          new InternetPlan(id, name, description, label, requireNonNull(offered.speedMbps()));
      case CHANNEL_PACKAGE ->
          new ChannelPackage(
              id,
              name,
              description,
              label,
              lineUps.getOrDefault(id, List.of()).stream().map(onAir::get).toList());
    };
  }

  private List<ProductOfferingPrice> label(
      OfferingId id, int version, Function<Wording, String> language) {
    return prices.getOrDefault(id, List.of()).stream()
        .filter(price -> price.version() == version)
        .sorted(LABEL_ORDER)
        .map(
            price ->
                new ProductOfferingPrice(
                    price.kind(), price.amount(), price.per(), note(price, language)))
        .toList();
  }

  private static @Nullable String note(Priced price, Function<Wording, String> language) {
    Wording note = price.note();
    return note == null ? null : language.apply(note);
  }

  private List<Allowance> allowances(OfferingId id) {
    return allowances.getOrDefault(id, List.of()).stream().sorted(DATA_FIRST).toList();
  }
}
