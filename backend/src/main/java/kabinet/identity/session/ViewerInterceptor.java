package kabinet.identity.session;

import java.util.HashMap;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import reactor.core.publisher.Mono;

/** Tells every field who asks, and from which browser. */
@Component
class ViewerInterceptor implements WebGraphQlInterceptor {

  static final String PERSON = "person";
  static final String VIEWER = "viewer";

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    var context = context();
    request.configureExecutionInput((input, builder) -> builder.graphQLContext(context).build());
    return chain.next(request);
  }

  private static Map<Object, Object> context() {
    Map<Object, Object> context = new HashMap<>();
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
        && web.getResponse() != null) {
      context.put("browser", new Browser(web.getRequest(), web.getResponse()));
    }
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
      context.put(PERSON, person);
      context.put(VIEWER, person.viewer());
    }
    return context;
  }
}
