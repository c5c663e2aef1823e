package kabinet.identity.network;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kabinet.identity.session.Browser;
import kabinet.identity.session.SignedInPerson;
import kabinet.identity.signin.SignedIn;
import kabinet.identity.signin.Visitor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a trip ends, well or not: on the page it began on. The session that asked for a link stays
 * as it is; what a network says about somebody never becomes a session's.
 */
@Component
class Returns implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Returns.class);

  private static final String DOOR = "/sign-in";
  private static final String SETTINGS = "/settings";
  private static final String OUTCOME = "network";

  private final LinkIdentity linkIdentity;
  private final SignInThroughNetwork signInThroughNetwork;
  private final SignInBySim signInBySim;
  private final Networks networks;
  private final SecurityContextRepository sessions;
  private final LocaleResolver languages;

  Returns(
      LinkIdentity linkIdentity,
      SignInThroughNetwork signInThroughNetwork,
      SignInBySim signInBySim,
      Networks networks,
      SecurityContextRepository sessions,
      LocaleResolver languages) {
    this.linkIdentity = linkIdentity;
    this.signInThroughNetwork = signInThroughNetwork;
    this.signInBySim = signInBySim;
    this.networks = networks;
    this.sessions = sessions;
    this.languages = languages;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    var token = (OAuth2AuthenticationToken) authentication;
    var somebody = Somebody.of(token.getPrincipal());
    var trip = (Trip) request.getAttribute(Departures.TRIP);
    var person = person(request);
    if (trip.links()) {
      var outcome =
          person != null && person.viewer().session().equals(trip.session())
              ? linkIdentity.link(trip.network(), somebody, person)
              : Outcome.EXPIRED;
      response.sendRedirect(person == null ? door(outcome, trip) : settings(outcome));
    } else if (person != null) {
      response.sendRedirect(trip.backTo()); // nobody's session is exchanged for another by a link
    } else {
      signIn(trip, somebody, request, response);
    }
  }

  private void signIn(
      Trip trip, Somebody somebody, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var browser = new Browser(request, response);
    var visitor = Visitor.at(browser, languages.resolveLocale(request));
    var arrival =
        knowsNumbers(trip)
            ? signInBySim.signIn(somebody, visitor)
            : signInThroughNetwork.signIn(trip.network(), somebody, visitor);
    switch (arrival) {
      case Arrival.Outside(var why) -> response.sendRedirect(door(why, trip));
      case Arrival.Inside(var signedIn) -> enter(signedIn, trip, browser, response);
    }
  }

  private static void enter(
      SignedIn signedIn, Trip trip, Browser browser, HttpServletResponse response)
      throws IOException {
    browser.enter(signedIn.person());
    response.sendRedirect(
        signedIn.mustChangePassword()
            ? UriComponentsBuilder.fromPath(SETTINGS)
                .queryParam("to", "{to}")
                .fragment("password")
                .encode()
                .buildAndExpand(trip.backTo())
                .toUriString()
            : trip.backTo());
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    var trip = (Trip) request.getAttribute(Departures.TRIP);
    var outcome = outcome(trip, failure);
    if (trip != null && outcome != Outcome.REFUSED) {
      LOG.warn("Network {} did not let somebody through: {}", trip.network(), code(failure));
    }
    boolean signedIn = person(request) != null;
    response.sendRedirect(
        signedIn && (trip == null || trip.links()) ? settings(outcome) : door(outcome, trip));
  }

  private boolean knowsNumbers(Trip trip) {
    return networks.settings(trip.network()).kind() == NetworkKind.NUMBER;
  }

  private Outcome outcome(@Nullable Trip trip, AuthenticationException failure) {
    if (trip == null) {
      return Outcome.EXPIRED;
    }
    if (knowsNumbers(trip)) {
      return Outcome.NOT_BY_SIM; // over Wi-Fi it knows nobody, and says so in many ways
    }
    return code(failure).equals(OAuth2ErrorCodes.ACCESS_DENIED) ? Outcome.REFUSED : Outcome.FAILED;
  }

  /** What a network wrote is not logged as it came. */
  private static String code(AuthenticationException failure) {
    return failure instanceof OAuth2AuthenticationException known
        ? known.getError().getErrorCode().replaceAll("[^a-z_]", "?")
        : failure.getClass().getSimpleName();
  }

  /** The session that the browser came with, which the network's answer has not touched. */
  private @Nullable SignedInPerson person(HttpServletRequest request) {
    var context = sessions.loadDeferredContext(request).get();
    var authentication = context.getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
        ? person
        : null;
  }

  private static String settings(Outcome outcome) {
    return SETTINGS + "?" + OUTCOME + "=" + outcome.word() + "#networks";
  }

  private static String door(Outcome outcome, @Nullable Trip trip) {
    var door = UriComponentsBuilder.fromPath(DOOR).queryParam(OUTCOME, outcome.word());
    return trip == null || trip.backTo().equals(Trip.HOME)
        ? door.toUriString()
        : door.queryParam("to", "{to}").encode().buildAndExpand(trip.backTo()).toUriString();
  }
}
