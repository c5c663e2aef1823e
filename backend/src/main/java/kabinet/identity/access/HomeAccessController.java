package kabinet.identity.access;

import java.util.List;
import java.util.Locale;
import kabinet.identity.StaffAct;
import kabinet.identity.StaffActed;
import kabinet.identity.guard.AddressThrottle;
import kabinet.identity.session.Browser;
import kabinet.kernel.Connection;
import kabinet.kernel.Page;
import kabinet.kernel.StaffMember;
import kabinet.platform.graphql.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class HomeAccessController {

  private final RegisterHomeAccess registerHomeAccess;
  private final DecideHomeAccess decideHomeAccess;
  private final AccessDocuments documents;
  private final AccessRequests requests;
  private final AddressThrottle throttle;
  private final ApplicationEventPublisher events;

  HomeAccessController(
      RegisterHomeAccess registerHomeAccess,
      DecideHomeAccess decideHomeAccess,
      AccessDocuments documents,
      AccessRequests requests,
      AddressThrottle throttle,
      ApplicationEventPublisher events) {
    this.registerHomeAccess = registerHomeAccess;
    this.decideHomeAccess = decideHomeAccess;
    this.documents = documents;
    this.requests = requests;
    this.throttle = throttle;
    this.events = events;
  }

  @QueryMapping
  List<AccessDocument> accessDocuments(Locale language) {
    return documents.in(language);
  }

  @MutationMapping
  RegisterHomeAccessResult registerHomeAccess(
      @Argument RegisterHomeAccessInput input, @ContextValue Browser browser, Locale language) {
    throttle.admit(browser.address());
    return registerHomeAccess.register(input, browser.address(), language);
  }

  @MutationMapping
  DecideHomeAccessResult decideHomeAccess(
      @Argument DecideHomeAccessInput input, @ContextValue StaffMember staff, Locale language) {
    return decideHomeAccess.decide(
        input.requestId(), input.decision(), input.reason(), staff, language);
  }

  @SchemaMapping(typeName = "Desk")
  Connection<HomeAccessRequest> homeAccessRequests(
      @Argument int first, @Argument @Nullable Cursor after, @ContextValue StaffMember staff) {
    var page = new Page(first);
    var waiting =
        Connection.of(
            requests.waiting(staff, page, after),
            page.first(),
            request -> new Cursor(request.id().value()).toString());
    var seen = waiting.nodes().stream().map(request -> request.id().toString()).toList();
    if (!seen.isEmpty()) {
      events.publishEvent(new StaffActed(staff, StaffAct.READ_HOME_ACCESS, seen, null));
    }
    return waiting;
  }

  record DecideHomeAccessInput(
      AccessRequestId requestId, AccessDecision decision, @Nullable String reason) {}
}
