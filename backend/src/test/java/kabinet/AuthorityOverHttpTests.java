package kabinet;

import static java.util.Objects.requireNonNull;
import static kabinet.AnswersOverHttp.MUTATIONS;
import static kabinet.AnswersOverHttp.QUERIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import graphql.schema.GraphQLFieldDefinition;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabinet.identity.staff.TestStaff;
import kabinet.kernel.AccountId;
import kabinet.kernel.StaffRole;
import kabinet.kernel.UserId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole chain, from the connection to the row: every mutation, and one thing of every kind. */
@KabinetHttpTest
class AuthorityOverHttpTests {
  /** A new one is a line here, a column below and its way in at {@link #enter}. */
  enum Caller {
    OWNER,
    SELF,
    OTHER,
    ENDED,
    FORGED,
    SIGNED_OUT,
    ELSEWHERE,
    STAFF
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired SignedIn signedIn;
  @Autowired DSLContext db;
  @Autowired TestStaff staff;
  @LocalServerPort int port;

  private TwoHouseholds things;
  private final Map<Caller, HttpBrowser> browsers = new EnumMap<>(Caller.class);

  @BeforeEach
  void everybodyComes() {
    things = new TwoHouseholds(db);
    for (Caller caller : Caller.values()) {
      browsers.put(caller, enter(caller));
    }
  }

  private HttpBrowser enter(Caller caller) {
    return switch (caller) {
      case OWNER -> signIn(things.owner);
      case SELF -> signIn(things.self);
      case OTHER -> signIn(things.neighbour);
      case SIGNED_OUT -> new HttpBrowser(port);
      case STAFF -> {
        var browser = new HttpBrowser(port);
        assertThat(outcome(browser.ask(staff.signInDocument(StaffRole.AGENT))))
            .isEqualTo("StaffSignedIn");
        yield browser;
      }
      case ENDED -> {
        var browser = signIn(things.owner);
        String session = requireNonNull(browser.cookies.get(HttpBrowser.SESSION));
        assertThat(outcome(browser.ask("mutation { signOut { __typename } }")))
            .isEqualTo("SignedOut");
        browser.cookies.put(HttpBrowser.SESSION, session);
        yield browser;
      }
      case FORGED -> {
        var browser = signIn(things.owner);
        browser.cookies.computeIfPresent(
            HttpBrowser.SESSION, (_, session) -> new StringBuilder(session).reverse().toString());
        yield browser;
      }
      case ELSEWHERE -> {
        var browser = signIn(things.owner);
        browser.fromAnotherSite();
        yield browser;
      }
    };
  }

  @Test
  void everyMutationHasARow() {
    var mutations =
        Contract.schema().getMutationType().getFieldDefinitions().stream()
            .map(GraphQLFieldDefinition::getName)
            .collect(Collectors.toSet());

    assertThat(MUTATIONS.names())
        .extracting(row -> row.split("\\W", -1)[0])
        .hasSameElementsAs(mutations);
  }

  @TestFactory
  Stream<DynamicTest> mutations() {
    return cells(MUTATIONS, "mutation { %s { __typename } }");
  }

  @TestFactory
  Stream<DynamicTest> queries() {
    return cells(QUERIES, "{ %s }");
  }

  @Test
  void whoSignsOutSignsOutNobodyElse() {
    for (Caller caller : Caller.values()) {
      if (caller != Caller.OWNER) {
        browser(caller).ask("mutation { signOut { at } }");
      }
    }

    assertThat(outcome(browser(Caller.OWNER).ask("{ viewer { id } }"))).isEqualTo("seen");
    assertThat(outcome(browser(Caller.SELF).ask("{ viewer { id } }"))).isEqualTo("nobody");
  }

  @TestFactory
  @Rule({"R30", "S9"})
  Stream<DynamicTest> whoCameThroughALostNumberIsAnsweredLikeWhoseSessionHasEnded() {
    var lost = signIn(things.self);
    browser(Caller.OWNER)
        .ask(
            "mutation { markDeviceLost(input: {lineId: \"%s\"}) { since } }"
                .formatted(new AccountId(things.self.value())));
    return Stream.of(
            Map.entry(MUTATIONS, "mutation { %s { __typename } }"), Map.entry(QUERIES, "{ %s }"))
        .flatMap(
            table ->
                table.getKey().names().stream()
                    .map(
                        row ->
                            dynamicTest(
                                row,
                                () ->
                                    assertThat(
                                            outcome(
                                                lost.ask(table.getValue().formatted(filled(row)))))
                                        .isEqualTo(table.getKey().row(row).get(Caller.ENDED)))));
  }

  private Stream<DynamicTest> cells(AuthorityTable<Caller> table, String document) {
    return table.names().stream()
        .flatMap(
            row ->
                table.row(row).entrySet().stream()
                    .map(
                        cell ->
                            dynamicTest(
                                row + " " + cell,
                                () ->
                                    assertThat(
                                            outcome(
                                                browser(cell.getKey())
                                                    .ask(document.formatted(filled(row)))))
                                        .isEqualTo(cell.getValue()))));
  }

  private String filled(String row) {
    String filled = row.replace("<nobody>", signedIn.nobody());
    for (var thing : things.ids().entrySet()) {
      filled = filled.replace("<" + thing.getKey() + ">", thing.getValue().toString());
    }
    return filled;
  }

  /** Everybody has a number of their own, so that codes may be asked for at once. */
  private HttpBrowser signIn(UserId user) {
    String msisdn = signedIn.nobody();
    signedIn.register(msisdn, user.value(), "Anna");
    var browser = new HttpBrowser(port);
    browser.ask(
        "mutation { requestSignInCode(input: {msisdn: \"%s\"}) { __typename } }".formatted(msisdn));
    var answer =
        browser.ask(
            "mutation { signInWithCode(input: {msisdn: \"%s\", code: \"%s\"}) { __typename } }"
                .formatted(msisdn, signedIn.code(msisdn)));
    assertThat(outcome(answer)).isEqualTo("SignedIn");
    return browser;
  }

  /** The status if it is no answer, the code of an error, the type of a result, or what is seen. */
  private static String outcome(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      return String.valueOf(response.statusCode());
    }
    JsonNode answer = JSON.readTree(response.body());
    if (answer.has("errors")) {
      return answer.at("/errors/0/extensions/code").asString("no code: " + answer);
    }
    JsonNode first = answer.path("data").iterator().next();
    return first.isNull() ? "nobody" : first.path("__typename").asString("seen");
  }

  private HttpBrowser browser(Caller caller) {
    return requireNonNull(browsers.get(caller));
  }
}
