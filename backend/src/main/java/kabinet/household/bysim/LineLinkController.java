package kabinet.household.bysim;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kabinet.household.numbers.HouseholdAccounts;
import kabinet.identity.StaffAct;
import kabinet.identity.StaffActed;
import kabinet.kernel.Connection;
import kabinet.kernel.Page;
import kabinet.kernel.StaffMember;
import kabinet.kernel.Viewer;
import kabinet.operator.Operators;
import kabinet.platform.graphql.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class LineLinkController {

  /** How long a request is shown after it has ended. */
  private static final Duration SHOWN_FOR = Duration.ofDays(7);

  private final RequestLineLink requestLineLink;
  private final DecideLineLink decideLineLink;
  private final LineLinkRequests requests;
  private final LineLinkCases cases;
  private final HouseholdAccounts accounts;
  private final Operators operators;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LineLinkController(
      RequestLineLink requestLineLink,
      DecideLineLink decideLineLink,
      LineLinkRequests requests,
      LineLinkCases cases,
      HouseholdAccounts accounts,
      Operators operators,
      ApplicationEventPublisher events,
      Clock clock) {
    this.requestLineLink = requestLineLink;
    this.decideLineLink = decideLineLink;
    this.requests = requests;
    this.cases = cases;
    this.accounts = accounts;
    this.operators = operators;
    this.events = events;
    this.clock = clock;
  }

  @MutationMapping
  RequestLineLinkResult requestLineLink(
      @Argument RequestLineLinkInput input, @ContextValue Viewer viewer, Locale language) {
    return requestLineLink.request(input.msisdn(), viewer, language);
  }

  @MutationMapping
  DecideLineLinkResult decideLineLink(
      @Argument DecideLineLinkInput input, @ContextValue StaffMember staff, Locale language) {
    return decideLineLink.decide(
        input.requestId(), input.decision(), input.reason(), staff, language);
  }

  @SchemaMapping(typeName = "Viewer")
  List<LineLinkRequest> lineLinkRequests(Viewer viewer) {
    var home = accounts.owned(viewer);
    return home == null ? List.of() : requests.of(home, clock.instant().minus(SHOWN_FOR));
  }

  @SchemaMapping
  LineLinkStatus status(LineLinkRequest request) {
    return request.statusAt(clock.instant());
  }

  @SchemaMapping
  boolean ownConfirmed(LineLinkRequest request) {
    return request.confirmedAt() != null;
  }

  @SchemaMapping
  boolean otherConfirmed(LineLinkRequest request) {
    return request.otherConfirmedAt() != null;
  }

  @SchemaMapping
  String switchOnUssd(LineLinkRequest request) {
    return operators.profile().numberManagement().onUssd();
  }

  @SchemaMapping
  String confirmUssd(LineLinkRequest request) {
    return operators.profile().shortCodes().numberManagementUssd();
  }

  @SchemaMapping(typeName = "Desk")
  Connection<LineLinkCase> lineLinkRequests(
      @Argument int first, @Argument @Nullable Cursor after, @ContextValue StaffMember staff) {
    var page = new Page(first);
    var waiting =
        Connection.of(
            cases.waiting(staff, page, after),
            page.first(),
            request -> new Cursor(request.id().value()).toString());
    var seen = waiting.nodes().stream().map(request -> request.id().toString()).toList();
    if (!seen.isEmpty()) {
      events.publishEvent(new StaffActed(staff, StaffAct.READ_LINE_LINKS, seen, null));
    }
    return waiting;
  }

  record RequestLineLinkInput(String msisdn) {}

  record DecideLineLinkInput(
      LineLinkRequestId requestId, LineLinkDecision decision, @Nullable String reason) {}
}
