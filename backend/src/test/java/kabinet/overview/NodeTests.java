package kabinet.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.home.EquipmentId;
import kabinet.home.EquipmentKind;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

@KabinetTest
class NodeTests {
  @Autowired DSLContext db;
  @Autowired ExecutionGraphQlService service;
  @Autowired Clock clock;

  private TestFamily family;
  private EquipmentId router;

  @BeforeEach
  void aFamily() {
    family = new TestFamily(db, service, clock);
    router = family.home.borrows(EquipmentKind.ROUTER);
  }

  @Test
  void everyTypeIsFetchedAgainByItsId() {
    Map<Object, String> types =
        Map.of(
            family.main.id(),
            "MobileLine",
            family.home.id(),
            "HomeContract",
            family.household.id,
            "Household",
            family.main.sim(),
            "SimCard",
            router,
            "CustomerEquipment",
            family.child.holds(family.catalog.option, null),
            "Product",
            family.catalog.plan,
            "MobilePlan",
            family.catalog.internet,
            "InternetPlan",
            family.catalog.basicTv,
            "ChannelPackage",
            family.catalog.channel,
            "TvChannel");

    types.forEach(
        (id, type) ->
            Asking.as(family.household.owner(), service)
                .document("{ node(id: \"" + id + "\") { __typename id } }")
                .execute()
                .path("node")
                .matchesJson("{\"__typename\": \"%s\", \"id\": \"%s\"}".formatted(type, id)));
  }

  @Test
  @Rule("S19")
  void whatBelongsToOthersIsNotThere() {
    var stranger = new TestFamily(db, service, clock).household.owner();

    assertThat(List.of(family.main.id(), family.household.id, family.main.sim(), router))
        .allSatisfy(id -> assertThat(codes(stranger, id)).containsExactly("NOT_FOUND"));
  }

  @Test
  @Rule("S19")
  void aChildsSimDoesNotOpenTheParentsThings() {
    var child = family.household.self(family.child);

    assertThat(
            List.of(
                family.main.id(),
                family.home.id(),
                family.main.sim(),
                router,
                family.main.holds(family.catalog.option, null)))
        .allSatisfy(id -> assertThat(codes(child, id)).containsExactly("NOT_FOUND"));
    assertThat(codes(child, family.child.id())).isEmpty();
    assertThat(codes(child, family.child.sim())).isEmpty();
  }

  @Test
  @Rule("S19")
  void anAccountOfTheHouseholdIsPickedOnlyIfReached() {
    var child = family.household.self(family.child);
    var parents = "{ viewer { household { account(id: \"%s\") { label } } } }";

    Asking.as(child, service)
        .document(parents.formatted(family.child.id()))
        .execute()
        .path("viewer.household.account.label")
        .entity(String.class)
        .isEqualTo("Петя");
    Asking.as(child, service)
        .document(parents.formatted(family.main.id()))
        .execute()
        .errors()
        .expect(error -> "NOT_FOUND".equals(error.getExtensions().get("code")));
  }

  @Test
  void anIdNeedsTheScopeOfTheWayItWasFirstGiven() {
    var reader = family.household.ownerWith(Scope.PROFILE_READ);
    var bare = family.household.ownerWith();

    assertThat(codes(reader, router)).containsExactly("FORBIDDEN");
    assertThat(codes(reader, family.main.id())).isEmpty();
    assertThat(codes(bare, family.main.id())).containsExactly("FORBIDDEN");
    assertThat(codes(bare, family.household.id)).containsExactly("FORBIDDEN");
    assertThat(codes(bare, family.catalog.plan)).isEmpty();
    assertThat(codes(bare, family.catalog.channel)).isEmpty();
  }

  @Test
  void aFieldOfANodeKeepsItsOwnScope() {
    Asking.as(family.household.ownerWith(Scope.PROFILE_READ), service)
        .document(
            "{ node(id: \"%s\") { ... on MobileLine { balance { asOf } } } }"
                .formatted(family.main.id()))
        .execute()
        .errors()
        .expect(error -> "FORBIDDEN".equals(error.getExtensions().get("code")));
  }

  /** The codes of the errors that fetching it again ends in: none if it is answered. */
  private List<String> codes(Viewer viewer, Object id) {
    List<String> codes = new ArrayList<>();
    Asking.as(viewer, service)
        .document("{ node(id: \"" + id + "\") { id } }")
        .execute()
        .errors()
        .satisfy(
            errors ->
                errors.forEach(
                    error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
    return codes;
  }
}
