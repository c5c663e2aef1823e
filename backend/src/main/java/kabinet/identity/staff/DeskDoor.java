package kabinet.identity.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import kabinet.identity.session.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The browser behind a request, as the desk sees it: its address, its name, its desk's cookie. */
public final class DeskDoor {

  static final String COOKIE = "KABINET_DESK";

  private static final int LONGEST_DEVICE = 120;
  private static final int LONGEST_ADDRESS = 45;

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  DeskDoor(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  public String address() {
    return cut(request.getRemoteAddr(), LONGEST_ADDRESS);
  }

  String device() {
    return cut(
        Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""), LONGEST_DEVICE);
  }

  /** The secret this browser came with; null if it has none of ours. */
  @Nullable String token() {
    var cookie = WebUtils.getCookie(request, COOKIE);
    return cookie != null && Tokens.plausible(cookie.getValue()) ? cookie.getValue() : null;
  }

  boolean isPolling() {
    return "none".equals(request.getHeader("Kabinet-Activity"));
  }

  void enter(String token) {
    give(token, Duration.ofSeconds(-1));
  }

  void leave() {
    give("", Duration.ZERO);
  }

  /** Strict: no other site ever sends anybody to the desk. */
  private void give(String token, Duration stay) {
    var cookie =
        ResponseCookie.from(COOKIE, token)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .path("/")
            .maxAge(stay)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
