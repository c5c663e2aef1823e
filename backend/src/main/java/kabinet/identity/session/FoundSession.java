package kabinet.identity.session;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The session a request came with, kept while it lasts: Spring Session's filter looks it up again
 * after the answer has begun, and one visit shall cost one statement.
 */
final class FoundSession {

  private static final String KEY = FoundSession.class.getName();

  private FoundSession() {}

  static @Nullable BrowserSession under(String token) {
    var request = RequestContextHolder.getRequestAttributes();
    return request != null
            && request.getAttribute(KEY, SCOPE_REQUEST) instanceof BrowserSession found
            && token.equals(found.savedToken())
        ? found
        : null;
  }

  static void keep(@Nullable BrowserSession session) {
    var request = RequestContextHolder.getRequestAttributes();
    if (request != null && session != null) {
      request.setAttribute(KEY, session, SCOPE_REQUEST);
    } else if (request != null) {
      request.removeAttribute(KEY, SCOPE_REQUEST);
    }
  }
}
