package kabinet.identity.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kabinet.identity.OfferedNetwork;
import kabinet.kernel.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The networks that are switched on: those with a client id and secret, and those offered. */
@Component
class Networks implements ClientRegistrationRepository {

  private final Map<String, Network> networks = new LinkedHashMap<>();

  Networks(Environment environment, ObjectProvider<OfferedNetwork> offered) {
    Binder.get(environment)
        .bind("kabinet.networks", Bindable.mapOf(String.class, NetworkSettings.class))
        .orElseGet(Map::of)
        .forEach(
            (id, settings) -> {
              if (settings.isSwitchedOn()) {
                keep(id, settings, () -> true);
              }
            });
    offered.orderedStream().forEach(other -> keep(other.id(), settings(other), other.open()));
  }

  /** A network, its registration with it, and whether it answers. */
  record Network(
      String id, NetworkSettings settings, ClientRegistration registration, BooleanSupplier open) {

    Wording name() {
      return settings.name();
    }

    boolean knowsNumbers() {
      return settings.kind() == NetworkKind.NUMBER;
    }

    /** Without the registration, which holds the secret. */
    @Override
    public String toString() {
      return "network " + id;
    }
  }

  /** Those that can be linked now, and signed in through. */
  List<Network> open() {
    return networks.values().stream()
        .filter(network -> !network.knowsNumbers() && network.open().getAsBoolean())
        .toList();
  }

  /** R15: the one that knows numbers by their SIMs; null as long as it is not switched on. */
  @Nullable Network ofSims() {
    return networks.values().stream().filter(Network::knowsNumbers).findFirst().orElse(null);
  }

  @Nullable Network find(String id) {
    var found = networks.get(id);
    return found != null && found.open().getAsBoolean() ? found : null;
  }

  boolean isSwitchedOn(String id) {
    return networks.containsKey(id);
  }

  /** What a network is called, even one that is switched off by now. */
  Wording name(String id) {
    var known = networks.get(id);
    return known == null ? new Wording(id, id) : known.name();
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    var found = networks.get(id);
    return found == null ? null : found.registration();
  }

  NetworkSettings settings(String id) {
    var found = networks.get(id);
    if (found == null) {
      throw new IllegalStateException("no network " + id);
    }
    return found.settings();
  }

  private void keep(String id, NetworkSettings settings, BooleanSupplier open) {
    networks.put(id, new Network(id, settings, settings.registration(id), open));
  }

  private static NetworkSettings settings(OfferedNetwork offered) {
    return new NetworkSettings(
        offered.name(),
        NetworkKind.OPENID,
        "client_secret_basic",
        offered.issuer() + "/oauth2/authorize",
        offered.issuer() + "/oauth2/token",
        "",
        offered.issuer(),
        offered.issuer() + "/oauth2/jwks",
        List.of("openid", "profile"),
        offered.clientId(),
        offered.clientSecret(),
        "");
  }
}
