package kabinet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.Scalars;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kabinet.IdArguments.Asked;
import kabinet.identity.staff.TestStaff;
import kabinet.kernel.StaffRole;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every argument that is an id, given what is none, by somebody who may ask. */
@KabinetTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedIdTests {

  private static final Map<String, Asked> ARGUMENTS = IdArguments.BY_NAME;

  /** Prefixes of ids that are never fetched again. */
  private static final Set<String> NO_NODES =
      Set.of(
          "user",
          "holder",
          "region",
          "session",
          "device",
          "question",
          "failure",
          "passkey",
          "identity");

  @Autowired SignedIn signedIn;
  @Autowired DSLContext db;
  @Autowired TestStaff staff;

  private @Nullable TestBrowser owner;
  private String known = "";
  private List<String> others = List.of();

  @BeforeAll
  void moveIn() {
    var things = new TwoHouseholds(db);
    signedIn.register(things.ownerNumber, things.owner.value(), "Анна");
    owner = signedIn.browserOf(things.ownerNumber);
    staff.enter(owner, staff.hired(StaffRole.AGENT));
    known = String.valueOf(things.ids().get("MobileLine"));
    others =
        things.ids().values().stream()
            .map(Object::toString)
            .filter(id -> !id.startsWith("account_"))
            .toList();
  }

  @Test
  void everyArgumentThatIsAnIdIsAskedFor() {
    GraphQLSchema schema = Contract.schema();
    Set<String> ids = new HashSet<>();
    for (var type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLFieldsContainer container && !type.getName().startsWith("__")) {
        for (var field : container.getFieldDefinitions()) {
          field.getArguments().stream()
              .filter(argument -> GraphQLTypeUtil.unwrapAll(argument.getType()) == id(schema))
              .map(
                  argument ->
                      "%s.%s(%s)".formatted(type.getName(), field.getName(), argument.getName()))
              .forEach(ids::add);
        }
      } else if (type instanceof GraphQLInputObjectType input) {
        input.getFieldDefinitions().stream()
            .filter(field -> GraphQLTypeUtil.unwrapAll(field.getType()) == id(schema))
            .filter(field -> !field.getName().equals("idempotencyKey"))
            .map(field -> input.getName() + "." + field.getName())
            .forEach(ids::add);
      }
    }

    assertThat(ids).isEqualTo(ARGUMENTS.keySet());
  }

  @Test
  void aWellFormedIdIsAnswered() {
    assertThat(ARGUMENTS.values())
        .filteredOn(asked -> !asked.isDoing())
        .allSatisfy(
            asked ->
                assertThat(browser().answer(asked.question(), Map.of("id", known)).has("errors"))
                    .isFalse());
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoIdNamesNothing() {
    return ARGUMENTS.entrySet().stream()
        .flatMap(
            argument ->
                malformed()
                    .filter(id -> !isOf(argument.getValue(), id))
                    .map(
                        id ->
                            DynamicTest.dynamicTest(
                                argument.getKey() + " " + shown(id),
                                () -> assertRefused(argument.getValue(), id, "NOT_FOUND"))));
  }

  @Test
  void anotherTypesIdIsNoAccount() {
    var account = requireNonNull(ARGUMENTS.get("Household.account(id)"));

    assertThat(others).isNotEmpty().allSatisfy(id -> assertRefused(account, id, "NOT_FOUND"));
  }

  @Test
  void noIdAtAllIsOfTheWrongShape() {
    assertThat(ARGUMENTS.values()).allSatisfy(asked -> assertRefused(asked, null, "BAD_REQUEST"));
  }

  @Test
  void whoIsSignedOutLearnsNothingAboutIds() {
    var node = requireNonNull(ARGUMENTS.get("Query.node(id)"));

    malformed()
        .forEach(id -> assertThat(code(signedIn.browser(), node, id)).isEqualTo("UNAUTHENTICATED"));
  }

  /** Of a thing that is never fetched again, and well formed for this argument alone. */
  private static boolean isOf(Asked asked, Object id) {
    return NO_NODES.contains(asked.prefix()) && asked.looksUp(id);
  }

  private Stream<Object> malformed() {
    String digits = known.substring(known.indexOf('_') + 1);
    var words =
        Stream.of(
            "",
            " ",
            "_",
            "account",
            "account_",
            digits,
            "_" + digits,
            "account-" + digits,
            "accounts_" + digits,
            "Account_" + digits,
            known.toUpperCase(Locale.ROOT),
            known.toLowerCase(Locale.ROOT),
            known.replaceFirst("0", "O"),
            " " + known,
            known + " ",
            known + '\n',
            known + "0",
            known.substring(0, known.length() - 1),
            known + "_" + known,
            known + "x".repeat(50_000),
            "account_ZZZZZZZZZZZZZ",
            "account_G000000000000",
            "account_zzzzzzzzzzzz!",
            "account_-000000000001",
            "account_%00%00%00%00%",
            "account_\u0000000000000000",
            "account_" + "０".repeat(13),
            "account_" + "\uD83D\uDE00".repeat(6) + "0",
            "account_\uD800000000000000",
            "аccount_" + digits,
            "1 or 1=1",
            "account_1' or '1'='1",
            "'; drop table account; --",
            "../../etc/passwd",
            "${jndi:ldap://x}",
            "9223372036854775808",
            "-1");
    var strangers = NO_NODES.stream().map(prefix -> prefix + "_" + digits);
    var noTexts =
        Stream.of(1, -1, 1.5, Long.MAX_VALUE, true, List.of(known), List.of(), Map.of("id", known));
    return Stream.of(words, strangers, noTexts).flatMap(all -> all);
  }

  private void assertRefused(Asked asked, @Nullable Object id, String code) {
    var usual = SqlStatements.during(() -> browser().ask(asked.without()));

    var sent = SqlStatements.during(() -> assertThat(code(browser(), asked, id)).isEqualTo(code));

    assertThat(sent).hasSizeLessThanOrEqualTo(usual.size());
  }

  private static String code(TestBrowser browser, Asked asked, @Nullable Object id) {
    JsonNode answer = browser.answer(asked.question(), Collections.singletonMap("id", id));
    assertThat(answer.toString()).hasSizeLessThan(2_000);
    return answer.at("/errors/0/extensions/code").asString("answered: " + answer);
  }

  private TestBrowser browser() {
    return requireNonNull(owner);
  }

  private static Object id(GraphQLSchema schema) {
    return requireNonNull(schema.getType(Scalars.GraphQLID.getName()));
  }

  private static String shown(Object id) {
    String text = String.valueOf(id);
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
