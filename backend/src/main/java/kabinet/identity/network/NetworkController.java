package kabinet.identity.network;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kabinet.identity.guard.AddressThrottle;
import kabinet.identity.session.Browser;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class NetworkController {

  private final Networks networks;
  private final Departures departures;
  private final LinkedIdentities identities;
  private final UnlinkIdentity unlinkIdentity;
  private final AddressThrottle throttle;

  NetworkController(
      Networks networks,
      Departures departures,
      LinkedIdentities identities,
      UnlinkIdentity unlinkIdentity,
      AddressThrottle throttle) {
    this.networks = networks;
    this.departures = departures;
    this.identities = identities;
    this.unlinkIdentity = unlinkIdentity;
    this.throttle = throttle;
  }

  @QueryMapping
  List<SignInNetwork> signInNetworks(Locale language) {
    return networks.open().stream()
        .map(network -> new SignInNetwork(network.id(), network.name().in(language)))
        .toList();
  }

  @QueryMapping
  @Nullable SignInNetwork simNetwork(Locale language) {
    var network = networks.ofSims();
    return network == null ? null : new SignInNetwork(network.id(), network.name().in(language));
  }

  @SchemaMapping(typeName = "Viewer")
  List<Linked> linkedIdentities(Viewer viewer, Locale language) {
    return identities.of(viewer).stream().map(identity -> linked(identity, language)).toList();
  }

  /** A mutation, so that no other site can begin a link in somebody's session. */
  @MutationMapping
  LinkIdentityResult linkIdentity(
      @Argument LinkIdentityInput input,
      @ContextValue Browser browser,
      @ContextValue Viewer viewer) {
    return start(input.network(), browser, viewer);
  }

  @MutationMapping
  LinkingStarted startLinkingIdentity(
      @Argument StartLinkingIdentityInput input,
      @ContextValue Browser browser,
      @ContextValue Viewer viewer) {
    return start(input.network(), browser, viewer);
  }

  @MutationMapping
  UnlinkIdentityResult unlinkIdentity(
      @Argument UnlinkIdentityInput input, @ContextValue Viewer viewer, Locale language) {
    return unlinkIdentity.unlink(input.id(), viewer, language);
  }

  private LinkingStarted start(String network, Browser browser, Viewer viewer) {
    throttle.admit(browser.address());
    var url = departures.begin(Trip.link(network, viewer.session()));
    if (url == null) {
      throw new NotFound();
    }
    return new LinkingStarted(URI.create(url));
  }

  private Linked linked(LinkedIdentity identity, Locale language) {
    var provider = identity.provider();
    return new Linked(
        identity.id(),
        new SignInNetwork(provider, networks.name(provider).in(language)),
        identity.name(),
        identity.linkedAt(),
        identity.lastUsedAt());
  }

  record Linked(
      LinkedIdentityId id,
      SignInNetwork network,
      String name,
      Instant linkedAt,
      @Nullable Instant lastUsedAt) {}

  record LinkIdentityInput(String network) {}

  record StartLinkingIdentityInput(String network) {}

  record UnlinkIdentityInput(LinkedIdentityId id) {}
}
