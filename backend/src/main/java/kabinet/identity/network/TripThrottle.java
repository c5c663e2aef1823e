package kabinet.identity.network;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kabinet.identity.guard.AddressThrottle;
import kabinet.kernel.Throttled;
import org.springframework.web.filter.OncePerRequestFilter;

/** S5: this way in counts to what one address may try, too. */
final class TripThrottle extends OncePerRequestFilter {

  private final AddressThrottle throttle;

  TripThrottle(AddressThrottle throttle) {
    this.throttle = throttle;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      throttle.admit(request.getRemoteAddr());
    } catch (Throttled tooOften) {
      response.sendRedirect("/sign-in?network=throttled");
      return;
    }
    chain.doFilter(request, response);
  }
}
