package kabinet.identity.staff;

import java.util.HashMap;
import java.util.Map;
import kabinet.identity.session.Tokens;
import kabinet.kernel.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import reactor.core.publisher.Mono;

/** Tells the desk's fields who of the staff asks; costs nothing where there is no desk cookie. */
@Component
class StaffInterceptor implements WebGraphQlInterceptor {

  static final String STAFF = "staff";
  static final String DOOR = "door";

  private final StaffSessions sessions;

  StaffInterceptor(StaffSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    var context = context();
    request.configureExecutionInput((input, builder) -> builder.graphQLContext(context).build());
    return chain.next(request);
  }

  private Map<Object, Object> context() {
    Map<Object, Object> context = new HashMap<>();
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
        && web.getResponse() != null) {
      var door = new DeskDoor(web.getRequest(), web.getResponse());
      context.put(DOOR, door);
      var member = member(door);
      if (member != null) {
        context.put(STAFF, member);
      }
    }
    return context;
  }

  private @Nullable StaffMember member(DeskDoor door) {
    var token = door.token();
    var open = token == null ? null : sessions.find(Tokens.hash(token), door.address());
    if (open != null && !door.isPolling()) {
      sessions.keepAwake(open);
    }
    return open == null ? null : open.member();
  }
}
