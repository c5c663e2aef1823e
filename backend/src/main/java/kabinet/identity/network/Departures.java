package kabinet.identity.network;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Sends browsers to a network, and knows them again when they come back: by the state in the
 * address and the secret in their cookie, once. Everything is asked for with a proof key (S256).
 */
@Component
class Departures
    implements OAuth2AuthorizationRequestResolver,
        AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  static final String COOKIE = "KABINET_NETWORK";
  static final String START = "/oauth2/authorization/";

  /** Under this name of a request stands the trip that it ended. */
  static final String TRIP = Trip.class.getName();

  private static final String SECRET = TripSecret.class.getName();
  private static final PathPatternRequestMatcher STARTS =
      PathPatternRequestMatcher.withDefaults().matcher(START + "{network}");
  private static final PathPatternRequestMatcher RETURNS =
      PathPatternRequestMatcher.withDefaults().matcher(NetworkSettings.RETURN + "{network}");

  private final Networks networks;
  private final Trips trips;

  Departures(Networks networks, Trips trips) {
    this.networks = networks;
    this.trips = trips;
  }

  /** Begins a trip from a question of the contract and says where to; null if there is no way. */
  @Nullable String begin(Trip trip) {
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web)
        || web.getResponse() == null) {
      return null;
    }
    var request = web.getRequest();
    var response = web.getResponse();
    var departure = departure(trip.network(), request);
    if (departure == null || networks.settings(trip.network()).kind() == NetworkKind.NUMBER) {
      return null;
    }
    keep(trip, departure, request, response);
    return departure.getAuthorizationRequestUri();
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    var network = STARTS.matcher(request).getVariables().get("network");
    return network == null ? null : departure(network, request);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String network) {
    return departure(network, request);
  }

  /** Somebody signs in; a link begins in {@link #begin}, with a session before it. */
  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest departure,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (departure != null) {
      String network = departure.getAttribute(OAuth2ParameterNames.REGISTRATION_ID);
      var trip = Trip.signIn(String.valueOf(network), request.getParameter("to"));
      keep(trip, departure, request, response);
    }
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return null; // it is read where it is used up
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    var network = RETURNS.matcher(request).getVariables().get("network");
    var state = request.getParameter(OAuth2ParameterNames.STATE);
    var secret = cookie(request);
    var registration = network == null ? null : networks.findByRegistrationId(network);
    if (network == null || state == null || secret == null || registration == null) {
      return null;
    }
    var trip = trips.end(network, state, secret);
    if (trip == null) {
      return null;
    }
    request.setAttribute(TRIP, trip);
    return departure(registration, state, secret, request);
  }

  private @Nullable OAuth2AuthorizationRequest departure(
      String network, HttpServletRequest request) {
    var found = networks.find(network);
    if (found == null) {
      return null;
    }
    var known = cookie(request);
    var secret = known == null ? TripSecret.next() : known;
    request.setAttribute(SECRET, secret);
    return departure(found.registration(), TripSecret.random(), secret, request);
  }

  /** The same for the same state and secret, on the way there and on the way back. */
  private static OAuth2AuthorizationRequest departure(
      ClientRegistration network, String state, TripSecret secret, HttpServletRequest request) {
    var verifier = secret.derive("proof key", state);
    var nonce = secret.derive("nonce", state);
    Consumer<Map<String, Object>> parameters =
        sent -> {
          sent.put(PkceParameterNames.CODE_CHALLENGE, TripSecret.hashed(verifier));
          sent.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
          if (network.getScopes().contains(OidcScopes.OPENID)) {
            sent.put(OidcParameterNames.NONCE, TripSecret.hashed(nonce));
          }
        };
    return OAuth2AuthorizationRequest.authorizationCode()
        .clientId(network.getClientId())
        .authorizationUri(requireNonNull(network.getProviderDetails().getAuthorizationUri()))
        .redirectUri(returnTo(network, request))
        .scopes(network.getScopes())
        .state(state)
        .attributes(
            kept -> {
              kept.put(OAuth2ParameterNames.REGISTRATION_ID, network.getRegistrationId());
              kept.put(PkceParameterNames.CODE_VERIFIER, verifier);
              kept.put(OidcParameterNames.NONCE, nonce);
            })
        .additionalParameters(parameters)
        .build();
  }

  private void keep(
      Trip trip,
      OAuth2AuthorizationRequest departure,
      HttpServletRequest request,
      HttpServletResponse response) {
    var secret = (TripSecret) request.getAttribute(SECRET);
    trips.begin(trip, requireNonNull(departure.getState()), secret);
    var cookie =
        ResponseCookie.from(COOKIE, secret.value())
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax") // it must come along when a network sends its people back
            .path("/")
            .maxAge(Trips.LIVES)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static @Nullable TripSecret cookie(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? null : TripSecret.of(cookie.getValue());
  }

  private static String returnTo(ClientRegistration network, HttpServletRequest request) {
    return UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
        .replacePath(request.getContextPath() + NetworkSettings.RETURN)
        .path(network.getRegistrationId())
        .toUriString();
  }
}
