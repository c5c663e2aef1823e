package kabinet.simulator.sova;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever is sent back to the cabinet is nobody here again, so that the next time somebody else can
 * be chosen.
 */
final class SovaForgets extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    var to = response.getHeader(HttpHeaders.LOCATION);
    var session = request.getSession(false);
    if (to != null && to.contains(SovaServer.RETURN) && session != null) {
      session.invalidate();
    }
  }
}
