package kabinet.identity.session;

import graphql.GraphQLContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The browser behind a request: where it is, its mark between asking for a code and using it, its
 * session. Whoever has no question of the contract before them, but a request, makes one of it.
 */
public final class Browser {

  static final String MARK = "KABINET_BROWSER";

  static final String DEVICE = "KABINET_DEVICE";

  /** Only what asks the contract needs to show whose device this is. */
  private static final String CONTRACT = "/graphql";

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  public Browser(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  public String address() {
    return request.getRemoteAddr();
  }

  /** Which browser it is and on what, in words; empty if it does not say. */
  public String device() {
    var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
    return DeviceName.of(agent).inWords();
  }

  /** R16: what a remembered device shows; null if this one is none. */
  public @Nullable DeviceToken token() {
    Cookie cookie = WebUtils.getCookie(request, DEVICE);
    return cookie == null ? null : DeviceToken.read(cookie.getValue());
  }

  /** Has the browser show this from now on. */
  public void remember(DeviceToken token) {
    give(DEVICE, token.spelled(), CONTRACT, DeviceLine.KEPT);
  }

  /** Has the browser show nothing of the kind any more. */
  public void forget() {
    if (WebUtils.getCookie(request, DEVICE) != null) {
      give(DEVICE, "", CONTRACT, Duration.ZERO);
    }
  }

  /**
   * The hash of this browser's mark, which it gets now if it has none; the mark stays this long.
   */
  public byte[] marked(Duration stay) {
    var mark = markOrNull();
    var kept = mark == null ? Tokens.next() : mark;
    give(MARK, kept, "/", stay);
    return Tokens.hash(kept);
  }

  /** The hash of this browser's mark; without one, of nothing any browser has. */
  public byte[] mark() {
    var mark = markOrNull();
    return Tokens.hash(mark == null ? "" : mark);
  }

  /** Opens a session under a new secret, whatever secret the browser came with. */
  public void enter(SignedInPerson person) {
    leave();
    request.getSession(true).setAttribute(BrowserSession.PERSON, person);
  }

  /** The same, and tells the rest of the question whose it is now. */
  public void enter(SignedInPerson person, GraphQLContext question) {
    enter(person);
    question.put(ViewerInterceptor.PERSON, person);
    question.put(ViewerInterceptor.VIEWER, person.viewer());
  }

  /** R29: ends the session on the server; harmless without one. */
  public void leave() {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The same, and tells the rest of the question that it is nobody's now. */
  public void leave(GraphQLContext question) {
    leave();
    question.delete(ViewerInterceptor.PERSON);
    question.delete(ViewerInterceptor.VIEWER);
  }

  private void give(String name, String value, String path, Duration stay) {
    var cookie =
        ResponseCookie.from(name, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path(path)
            .maxAge(stay)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private @Nullable String markOrNull() {
    Cookie cookie = WebUtils.getCookie(request, MARK);
    return cookie != null && Tokens.plausible(cookie.getValue()) ? cookie.getValue() : null;
  }
}
