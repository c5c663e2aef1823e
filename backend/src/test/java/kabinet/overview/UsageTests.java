package kabinet.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kabinet.KabinetTest;
import kabinet.Rule;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

@KabinetTest
@Rule({"R41", "R66"})
class UsageTests {
  private static final Set<Object> REFUSALS = Set.of("BAD_REQUEST", "TOO_COMPLEX");
  private static final String LINE = "node.usage.";

  @Autowired DSLContext db;
  @Autowired ExecutionGraphQlService service;
  @Autowired Clock clock;

  private TestFamily family;

  @BeforeEach
  void aLineWith25Records() {
    family = new TestFamily(db, service, clock);
    family.main.used(25);
    family.child.used(4);
  }

  @Test
  void theLatestComesFirst() {
    usage("first: 2")
        .path(LINE + "nodes")
        .matchesJson(
            """
            [
              {
                "at": "2026-01-23T10:00:00.000Z",
                "kind": "SMS",
                "direction": "INCOMING",
                "otherParty": "+79000000099",
                "volume": {"amount": "1", "unit": "MESSAGE"},
                "charge": {"amount": "0.00"}
              },
              {"kind": "VOICE", "direction": "OUTGOING", "volume": {"amount": "60"}}
            ]
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "filter: {kind: VOICE}", "filter: {direction: INCOMING, kind: SMS}"})
  void pagesFollowOneAnotherWithoutGapOrRepeat(String filter) {
    List<String> seen = new ArrayList<>();
    String after = "";
    for (boolean more = true; more; ) {
      var page = usage("first: 7 " + filter + after);
      seen.addAll(page.path(LINE + "nodes[*].at").entityList(String.class).get());
      more = page.path(LINE + "pageInfo.hasNextPage").entity(Boolean.class).get();
      after =
          " after: \"" + page.path(LINE + "pageInfo.endCursor").entity(String.class).get() + '"';
    }

    var all = usage("first: 100 " + filter).path(LINE + "nodes[*].at").entityList(String.class);
    all.containsExactly(seen.toArray(String[]::new));
    assertThat(seen).hasSizeGreaterThanOrEqualTo(12).doesNotHaveDuplicates();
  }

  @Test
  void aCursorIsThatOfItsRecord() {
    var page = usage("first: 3");
    var cursor = page.path(LINE + "edges[0].cursor").entity(String.class).get();

    var next = usage("first: 2 after: \"" + cursor + '"');

    assertThat(next.path(LINE + "nodes[*].at").entityList(String.class).get())
        .isEqualTo(page.path(LINE + "nodes[*].at").entityList(String.class).get().subList(1, 3));
  }

  @Test
  void anExactlyFullPageHasNoNext() {
    usage("first: 25").path(LINE + "pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
    usage("first: 24").path(LINE + "pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
  }

  @Test
  void everyLineOfTheHouseholdHasItsOwn() {
    family
        .owner("accounts { ... on MobileLine { usage(first: 10) { nodes { at } } } }")
        .path("viewer.household.accounts[0].usage.nodes")
        .entityList(Object.class)
        .hasSize(10)
        .path("viewer.household.accounts[1].usage.nodes")
        .entityList(Object.class)
        .hasSize(4);
  }

  @Test
  void aLineThatWasNeverUsedHasAnEmptyPage() {
    var line = family.household.line("Новый");

    Asking.as(family.household.self(line), service)
        .document(
            "{ viewer { household { accounts { ... on MobileLine { usage { nodes { at } pageInfo {"
                + " hasNextPage endCursor } } } } } } }")
        .execute()
        .path("viewer.household.accounts[0].usage")
        .matchesJson(
            """
            {"nodes": [], "pageInfo": {"hasNextPage": false, "endCursor": null}}
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"first: 0", "first: 101", "first: -1", "after: \"x\"", "after: \"\""})
  void whatNoPageCanBeIsRefused(String arguments) {
    usage(arguments).errors().expect(error -> REFUSALS.contains(error.getExtensions().get("code")));
  }

  private GraphQlTester.Response usage(String arguments) {
    var brackets = arguments.isBlank() ? "" : "(" + arguments + ")";
    return Asking.as(family.household.owner(), service)
        .document(
            """
            { node(id: "%s") { ... on MobileLine { usage%s {
              nodes { at kind direction otherParty volume { amount unit } charge { amount } }
              edges { cursor }
              pageInfo { hasNextPage endCursor }
            } } } }
            """
                .formatted(family.main.id(), brackets))
        .execute();
  }
}
