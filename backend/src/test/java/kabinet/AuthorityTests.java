package kabinet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import graphql.ExecutionResult;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.AccountId;
import kabinet.kernel.Scope;
import kabinet.kernel.SessionId;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** Every field that can be asked for by an id, and every root field, by everybody who may try. */
@KabinetTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorityTests {
  enum Caller {
    OWNER,
    SAME_HOUSEHOLD_SELF,
    OTHER_HOUSEHOLD,
    WITHOUT_SCOPE,
    SIGNED_OUT
  }

  private static final String SEEN = "seen";

  /** Who sees a thing of the type; a caller without scopes sees what is no secret. */
  private static final Map<String, Row> ROWS =
      Map.ofEntries(
          Map.entry("Viewer", new Row(SEEN, SEEN, SEEN, SEEN)),
          Map.entry("Household", new Row(SEEN, SEEN, "NOT_FOUND", "FORBIDDEN")),
          Map.entry("MobileLine", Row.OWNERS),
          Map.entry("HomeContract", Row.OWNERS),
          Map.entry("SimCard", Row.OWNERS),
          Map.entry("CustomerEquipment", Row.OWNERS),
          Map.entry("Product", Row.OWNERS),
          Map.entry("MobilePlan", Row.SOLD),
          Map.entry("AddOn", Row.SOLD),
          Map.entry("InternetPlan", Row.SOLD),
          Map.entry("ChannelPackage", Row.SOLD),
          Map.entry("TvChannel", Row.SOLD));

  /** Single fields that are answered otherwise than the rest of their type. */
  private static final Map<String, Row> EXCEPTIONS =
      Map.of("Household.account", new Row(SEEN, "NOT_FOUND", "NOT_FOUND", "FORBIDDEN"));

  private static final Set<String> PUBLIC =
      Set.of(
          "Query.operator",
          "Query.viewer",
          "Mutation.requestSignInCode",
          "Mutation.signInWithCode",
          "Mutation.signOut");

  private final GraphQLSchema schema = Contract.schema();

  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;

  private @Nullable TwoHouseholds households;

  record Row(String owner, String self, String other, String scopeless) {
    static final Row OWNERS = new Row(SEEN, "NOT_FOUND", "NOT_FOUND", "FORBIDDEN");
    static final Row SOLD = new Row(SEEN, SEEN, SEEN, SEEN);

    Map<Caller, String> expected(GraphQLFieldDefinition field) {
      Map<Caller, String> expected = new EnumMap<>(Caller.class);
      expected.put(Caller.OWNER, owner);
      expected.put(Caller.SAME_HOUSEHOLD_SELF, self);
      expected.put(Caller.OTHER_HOUSEHOLD, other);
      expected.put(
          Caller.WITHOUT_SCOPE, field.hasAppliedDirective("scope") ? "FORBIDDEN" : scopeless);
      expected.put(Caller.SIGNED_OUT, "UNAUTHENTICATED");
      return expected;
    }
  }

  @BeforeAll
  void moveIn() {
    households = new TwoHouseholds(db);
  }

  @Test
  void everyTypeThatHasAnIdHasARow() {
    assertThat(nodes().map(GraphQLObjectType::getName)).isSubsetOf(ROWS.keySet());
  }

  @Test
  void everyRootFieldNeedsAViewerUnlessItIsNamedHere() {
    var open =
        Stream.of(schema.getQueryType(), schema.getMutationType())
            .flatMap(
                root ->
                    root.getFieldDefinitions().stream()
                        .filter(field -> field.hasAppliedDirective("public"))
                        .map(field -> root.getName() + "." + field.getName()));

    assertThat(open).containsExactlyInAnyOrderElementsOf(PUBLIC);
  }

  @Test
  void whoeverIsSignedOutHasNoViewerAndSeesTheOperator() {
    var answer = ask("{ viewer { id } operator { name } }", Caller.SIGNED_OUT);

    assertThat(answer.getErrors()).isEmpty();
    assertThat(answer.<Map<String, Object>>getData()).containsEntry("viewer", null);
  }

  @TestFactory
  Stream<DynamicNode> matrix() {
    return Stream.concat(Stream.of(schema.getObjectType("Viewer")), nodes())
        .flatMap(type -> type.getFieldDefinitions().stream().map(field -> row(type, field)));
  }

  private DynamicNode row(GraphQLObjectType type, GraphQLFieldDefinition field) {
    String name = type.getName() + "." + field.getName();
    var row = EXCEPTIONS.getOrDefault(name, ROWS.get(type.getName()));
    if (row == null) {
      throw new AssertionError("no row for " + name);
    }
    return dynamicContainer(
        name,
        row.expected(field).entrySet().stream()
            .filter(cell -> !(name.startsWith("Viewer.") && cell.getKey() == Caller.SIGNED_OUT))
            .map(
                cell ->
                    dynamicTest(
                        cell.getKey() + " " + cell.getValue(),
                        () ->
                            assertThat(outcome(document(type, field), cell.getKey()))
                                .isEqualTo(cell.getValue()))));
  }

  private Stream<GraphQLObjectType> nodes() {
    return schema.getImplementations(schema.getTypeAs("Node")).stream();
  }

  private String document(GraphQLObjectType type, GraphQLFieldDefinition field) {
    String selected = field.getName() + argument(field) + selection(field);
    return type.getName().equals("Viewer")
        ? "{ viewer { " + selected + " } }"
        : "{ node(id: \"%s\") { ... on %s { %s } } }"
            .formatted(things().ids().get(type.getName()), type.getName(), selected);
  }

  private String argument(GraphQLFieldDefinition field) {
    return field.getName().equals("account")
        ? "(id: \"" + things().ids().get("MobileLine") + "\")"
        : "";
  }

  private static String selection(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()))
        ? ""
        : " { __typename }";
  }

  private String outcome(String document, Caller caller) {
    List<String> codes =
        ask(document, caller).getErrors().stream()
            .map(error -> String.valueOf(error.getExtensions().get("code")))
            .toList();
    return codes.isEmpty() ? SEEN : String.join(",", codes);
  }

  private ExecutionResult ask(String document, Caller caller) {
    var request =
        new DefaultExecutionGraphQlRequest(
            document, null, Map.of(), Map.of(), caller.name(), Locale.ENGLISH);
    request.configureExecutionInput(
        (input, changed) -> changed.graphQLContext(context(caller)).build());
    var answer = service.execute(request).block();
    return requireNonNull(answer).getExecutionResult();
  }

  private Map<Object, Object> context(Caller caller) {
    Map<Object, Object> context = new HashMap<>();
    if (caller != Caller.SIGNED_OUT) {
      var viewer = viewer(caller);
      var now = Instant.now();
      context.put("viewer", viewer);
      context.put("person", new SignedInPerson(viewer, "login", "Name", "Browser", now, now));
    }
    return context;
  }

  private Viewer viewer(Caller caller) {
    UserId user =
        switch (caller) {
          case SAME_HOUSEHOLD_SELF -> things().self;
          case OTHER_HOUSEHOLD -> things().neighbour;
          case OWNER, WITHOUT_SCOPE, SIGNED_OUT -> things().owner;
        };
    Set<Scope> scopes =
        caller == Caller.WITHOUT_SCOPE ? Set.of() : Set.copyOf(Arrays.asList(Scope.values()));
    return new Viewer(user, new AccountId(user.value()), new SessionId(1), scopes);
  }

  private TwoHouseholds things() {
    return requireNonNull(households);
  }
}
