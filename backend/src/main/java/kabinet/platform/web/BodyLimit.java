package kabinet.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No question of this contract is long: a longer body is refused unread, one without a length too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {
  static final int MOST_BYTES = 100_000;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > MOST_BYTES) {
      response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
    } else if (request.getHeader("Transfer-Encoding") != null) {
      response.setStatus(HttpStatus.LENGTH_REQUIRED.value());
    } else {
      chain.doFilter(request, response);
    }
  }
}
