package kabinet.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Makes Spring Security's context anew from the session's row for each request that asks for it.
 */
@Component
class SessionSecurityContexts implements SecurityContextRepository {

  /** Set to {@code none} by requests that a page makes by itself (R28: polling is no action). */
  static final String ACTIVITY = "Kabinet-Activity";

  private final Sessions sessions;

  SessionSecurityContexts(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  @SuppressWarnings("deprecation") // what loadDeferredContext is made of
  public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
    var request = exchange.getRequest();
    var context = SecurityContextHolder.createEmptyContext();
    var person = person(request);
    if (person != null) {
      var awake = isPolling(request) ? person : sessions.keepAwake(person);
      context.setAuthentication(new PreAuthenticatedAuthenticationToken(awake, "", List.of()));
    }
    return context;
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // signing in writes the session itself, see Browser
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return person(request) != null;
  }

  private static @Nullable SignedInPerson person(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null ? null : (SignedInPerson) session.getAttribute(BrowserSession.PERSON);
  }

  private static boolean isPolling(HttpServletRequest request) {
    return "none".equals(request.getHeader(ACTIVITY));
  }
}
