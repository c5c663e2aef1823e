package kabinet.operator;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * R33: while the cabinet is closed every question is answered by when to ask again, before a
 * session is looked for, so that the database may be away. The pages themselves are still handed
 * out: they say so in words and come back by themselves.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class MaintenanceFilter extends OncePerRequestFilter {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Maintenance maintenance;
  private final MessageSource messages;
  private final LocaleResolver languages;
  private final Clock clock;

  MaintenanceFilter(
      Maintenance maintenance, MessageSource messages, LocaleResolver languages, Clock clock) {
    this.maintenance = maintenance;
    this.messages = messages;
    this.languages = languages;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !(request.getContextPath() + "/graphql").equals(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var window = maintenance.now();
    if (window == null) {
      chain.doFilter(request, response);
      return;
    }
    var left = Duration.between(clock.instant(), window.endsAt()).plusMillis(999).toSeconds();
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(left));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(body(request, window).getBytes(UTF_8));
  }

  private String body(HttpServletRequest request, MaintenanceWindow window) {
    var message =
        messages.getMessage("operator.maintenance", null, languages.resolveLocale(request));
    var error =
        Map.of(
            "message",
            message,
            "extensions",
            Map.of("code", "SERVICE_UNAVAILABLE", "retryAt", window.endsAt().toString()));
    return JSON.writeValueAsString(Map.of("errors", List.of(error)));
  }
}
