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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kabinet.identity.SignInWay;
import kabinet.identity.session.SignedInPerson;
import kabinet.identity.staff.TestStaff;
import kabinet.kernel.AccountId;
import kabinet.kernel.Scope;
import kabinet.kernel.SessionId;
import kabinet.kernel.StaffRole;
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
  /** A new one is a line here, a column below and whatever it may as {@link #viewer}. */
  enum Caller {
    OWNER,
    SAME_HOUSEHOLD_SELF,
    OTHER_HOUSEHOLD,
    WITHOUT_SCOPE,
    SIGNED_OUT,
    STAFF
  }

  private static final String SEEN = "seen";

  /**
   * Who sees a field of the type, unless it has a row of its own; a caller without scopes sees what
   * is no secret.
   */
  private static final AuthorityTable<Caller> TABLE =
      new AuthorityTable<>(
          Caller.class,
          """
                            | OWNER | SAME_HOUSEHOLD_SELF | OTHER_HOUSEHOLD | WITHOUT_SCOPE | SIGNED_OUT    | STAFF
          Viewer            | seen  | seen                | seen            | seen          | nobody          | nobody
          Household         | seen  | seen                | NOT_FOUND       | FORBIDDEN     | UNAUTHENTICATED | UNAUTHENTICATED
          Household.account | seen  | NOT_FOUND           | NOT_FOUND       | FORBIDDEN     | UNAUTHENTICATED | UNAUTHENTICATED
          MobileLine        | seen  | NOT_FOUND           | NOT_FOUND       | FORBIDDEN     | UNAUTHENTICATED | UNAUTHENTICATED
          HomeContract      | seen  | NOT_FOUND           | NOT_FOUND       | FORBIDDEN     | UNAUTHENTICATED | UNAUTHENTICATED
          SimCard           | seen  | NOT_FOUND           | NOT_FOUND       | FORBIDDEN     | UNAUTHENTICATED | UNAUTHENTICATED
          CustomerEquipment | seen  | NOT_FOUND           | NOT_FOUND       | FORBIDDEN     | UNAUTHENTICATED | UNAUTHENTICATED
          Product           | seen  | NOT_FOUND           | NOT_FOUND       | FORBIDDEN     | UNAUTHENTICATED | UNAUTHENTICATED
          LedgerEntry       | seen  | NOT_FOUND           | NOT_FOUND       | FORBIDDEN     | UNAUTHENTICATED | UNAUTHENTICATED
          Order             | seen  | NOT_FOUND           | NOT_FOUND       | FORBIDDEN     | UNAUTHENTICATED | UNAUTHENTICATED
          Transfer          | seen  | NOT_FOUND           | NOT_FOUND       | FORBIDDEN     | UNAUTHENTICATED | UNAUTHENTICATED
          Payment           | seen  | NOT_FOUND           | NOT_FOUND       | FORBIDDEN     | UNAUTHENTICATED | UNAUTHENTICATED
          MobilePlan        | seen  | seen                | seen            | seen          | UNAUTHENTICATED | UNAUTHENTICATED
          AddOn             | seen  | seen                | seen            | seen          | UNAUTHENTICATED | UNAUTHENTICATED
          InternetPlan      | seen  | seen                | seen            | seen          | UNAUTHENTICATED | UNAUTHENTICATED
          ChannelPackage    | seen  | seen                | seen            | seen          | UNAUTHENTICATED | UNAUTHENTICATED
          TvChannel         | seen  | seen                | seen            | seen          | UNAUTHENTICATED | UNAUTHENTICATED
          Desk.audit        | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | FORBIDDEN
          Desk              | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | seen\
          """);

  private static final Set<String> PUBLIC =
      Set.of(
          "Query.accessDocuments",
          "Query.operator",
          "Query.rememberedHere",
          "Query.signInNetworks",
          "Query.simNetwork",
          "Query.viewer",
          "Mutation.askDevice",
          "Mutation.requestPasskeySignIn",
          "Mutation.registerHomeAccess",
          "Mutation.requestPasswordReset",
          "Mutation.requestSignInCode",
          "Mutation.resumeSession",
          "Mutation.signInOnceConfirmed",
          "Mutation.signInStaff",
          "Mutation.signInWithCode",
          "Mutation.signInWithPasskey",
          "Mutation.signInWithPassword",
          "Mutation.signOut",
          "Mutation.signOutStaff");

  private final GraphQLSchema schema = Contract.schema();

  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired TestStaff staff;
  private @Nullable TwoHouseholds households;

  @BeforeAll
  void moveIn() {
    households = new TwoHouseholds(db);
  }

  @Test
  void everyTypeThatHasAnIdHasARow() {
    assertThat(nodes().map(GraphQLObjectType::getName)).isSubsetOf(TABLE.names());
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
    var ofRoots = Stream.of("Viewer", "Desk").map(schema::getObjectType);
    return Stream.concat(ofRoots, nodes())
        .flatMap(type -> type.getFieldDefinitions().stream().map(field -> row(type, field)));
  }

  private DynamicNode row(GraphQLObjectType type, GraphQLFieldDefinition field) {
    String name = type.getName() + "." + field.getName();
    var row = TABLE.row(TABLE.names().contains(name) ? name : type.getName());
    return dynamicContainer(
        name,
        Stream.of(Caller.values())
            .map(
                caller -> {
                  boolean scoped = field.hasAppliedDirective("scope");
                  String expected =
                      caller == Caller.WITHOUT_SCOPE && scoped ? "FORBIDDEN" : row.get(caller);
                  return dynamicTest(
                      caller + " " + expected,
                      () -> assertThat(outcome(document(type, field), caller)).isEqualTo(expected));
                }));
  }

  private Stream<GraphQLObjectType> nodes() {
    return schema.getImplementations(schema.getTypeAs("Node")).stream();
  }

  private String document(GraphQLObjectType type, GraphQLFieldDefinition field) {
    String selected = field.getName() + argument(field) + selection(field);
    return Set.of("Viewer", "Desk").contains(type.getName())
        ? "{ %s { %s } }".formatted(type.getName().toLowerCase(Locale.ROOT), selected)
        : "{ node(id: \"%s\") { ... on %s { %s } } }"
            .formatted(things().ids().get(type.getName()), type.getName(), selected);
  }

  private String argument(GraphQLFieldDefinition field) {
    return switch (field.getName()) {
      case "account" -> "(id: \"" + things().ids().get("MobileLine") + "\")";
      case "expenses" -> "(month: \"2026-11-01\")";
      case "trustCreditQuote", "creditFacilityQuote" -> "(on: true)";
      case "transferQuote" ->
          "(to: {msisdn: \"" + things().neighbourNumber + "\"}, amount: \"10.00\")";
      default -> "";
    };
  }

  private static String selection(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()))
        ? ""
        : " { __typename }";
  }

  private String outcome(String document, Caller caller) {
    var answer = ask(document, caller);
    List<String> codes =
        answer.getErrors().stream()
            .map(error -> String.valueOf(error.getExtensions().get("code")))
            .toList();
    if (!codes.isEmpty()) {
      return String.join(",", codes);
    }
    return answer.<Map<String, Object>>getData().containsValue(null) ? "nobody" : SEEN;
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
    if (caller == Caller.STAFF) {
      context.put("staff", staff.member(StaffRole.AGENT));
    } else if (caller != Caller.SIGNED_OUT) {
      var viewer = viewer(caller);
      var now = Instant.now();
      context.put("viewer", viewer);
      context.put(
          "person",
          new SignedInPerson(viewer, "login", "Name", SignInWay.CODE, "Browser", null, now, now));
    }
    return context;
  }

  private Viewer viewer(Caller caller) {
    UserId user =
        switch (caller) {
          case SAME_HOUSEHOLD_SELF -> things().self;
          case OTHER_HOUSEHOLD -> things().neighbour;
          case OWNER, WITHOUT_SCOPE, SIGNED_OUT, STAFF -> things().owner;
        };
    var scopes = caller == Caller.WITHOUT_SCOPE ? Set.<Scope>of() : Set.of(Scope.values());
    return new Viewer(user, new AccountId(user.value()), new SessionId(1), scopes);
  }

  private TwoHouseholds things() {
    return requireNonNull(households);
  }
}
