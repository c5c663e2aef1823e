package kabinet.identity.passkey;

import static kabinet.TestPasskeys.typename;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SqlStatements;
import kabinet.TestAuthenticator;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.TestPasskeys;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@KabinetTest
@Rule("B1")
class PasskeyTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired SignedIn signedIn;
  @Autowired Identity identity;
  @Autowired TestClock clock;

  private final TestAuthenticator phone = new TestAuthenticator();

  @Test
  void anAuthenticatorIsAskedForAPasskeyThatNeedsNoLoginAndKnowsItsOwner() {
    var anna = signedIn.subscriber();
    var asked = TestPasskeys.request(signedIn.browserOf(anna));
    var options = JSON.readTree(asked.path("options").asString());

    assertThat(options.at("/rp/id").asString()).isEqualTo("localhost");
    assertThat(options.at("/user/name").asString()).isEqualTo(anna);
    assertThat(options.at("/user/displayName").asString()).isEqualTo("Анна");
    assertThat(options.at("/authenticatorSelection/residentKey").asString()).isEqualTo("required");
    assertThat(options.at("/authenticatorSelection/userVerification").asString())
        .isEqualTo("required");
    assertThat(options.path("timeout").asInt()).isEqualTo(300_000);
  }

  @Test
  void severalAreAddedNamedRenamedAndListedWithTheirLastUse() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browserOf(anna);
    var first = TestPasskeys.added(browser, phone, "  Телефон   Анны ");
    TestPasskeys.added(browser, new TestAuthenticator(), "Ноутбук");
    TestPasskeys.signIn(signedIn.browser(), phone);

    var renamed = rename(browser, first, "Телефон мамы");

    assertThat(typename(renamed)).isEqualTo("PasskeyRenamed");
    var listed = list(browser);
    assertThat(listed.findValuesAsString("name")).containsExactly("Телефон мамы", "Ноутбук");
    assertThat(listed.get(0).path("lastUsedAt").asString())
        .startsWith(clock.instant().toString().substring(0, 19));
    assertThat(listed.get(1).path("lastUsedAt").isNull()).isTrue();
  }

  @Test
  void theDeviceThatHasOneIsNotAskedForASecond() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    TestPasskeys.added(browser, phone, "Телефон");
    var again = TestPasskeys.request(browser).path("options").asString();

    assertThat(JSON.readTree(again).path("excludeCredentials")).hasSize(1);
    assertThat(typename(TestPasskeys.add(browser, phone.make(again), "Телефон")))
        .isEqualTo("PasskeyNotTaken");
    assertThat(list(browser)).hasSize(1);
  }

  @Test
  void anAnswerIsTakenOnceFromTheSessionThatAskedAndWithinFiveMinutes() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browserOf(anna);
    clock.passes(Duration.ofMinutes(1));
    var elsewhere = signedIn.browserOf(anna);
    var answer = phone.make(TestPasskeys.request(browser).path("options").asString());

    assertThat(typename(TestPasskeys.add(elsewhere, answer, "Чужой"))).isEqualTo("PasskeyNotTaken");
    assertThat(typename(TestPasskeys.add(browser, answer, "Свой"))).isEqualTo("PasskeyAdded");
    assertThat(typename(TestPasskeys.add(browser, answer, "Снова"))).isEqualTo("PasskeyNotTaken");

    var late = new TestAuthenticator();
    var lateAnswer = late.make(TestPasskeys.request(browser).path("options").asString());
    clock.passes(Duration.ofMinutes(5));
    assertThat(typename(TestPasskeys.add(browser, lateAnswer, "Поздний")))
        .isEqualTo("PasskeyNotTaken");
    assertThat(list(browser)).hasSize(1);
  }

  @Test
  void whatIsMadeElsewhereOrWithoutKnowingItsOwnerIsNotTaken() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    for (var wrong :
        List.of(
            new TestAuthenticator().at("http://localhost.example"),
            new TestAuthenticator().at("http://localhost:8081"),
            new TestAuthenticator().of("example"),
            new TestAuthenticator().withoutVerifying())) {
      var answer = wrong.make(TestPasskeys.request(browser).path("options").asString());

      assertThat(typename(TestPasskeys.add(browser, answer, "Ключ"))).isEqualTo("PasskeyNotTaken");
    }
    for (var nonsense : List.of("", "null", "{}", "[]", "{\"response\":{}}", "{\"rawId\":\"!\"}")) {
      TestPasskeys.request(browser);
      assertThat(typename(TestPasskeys.add(browser, nonsense, "Ключ")))
          .isEqualTo("PasskeyNotTaken");
    }
    assertThat(list(browser)).isEmpty();
  }

  @Test
  void aNameIsSomeCharactersThatFitInALine() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    var answer = phone.make(TestPasskeys.request(browser).path("options").asString());

    for (var name : List.of("", "   ", "я".repeat(61))) {
      assertThat(typename(TestPasskeys.add(browser, answer, name)))
          .isEqualTo("PasskeyNameNotTaken");
    }
    assertThat(typename(TestPasskeys.add(browser, answer, "я".repeat(60))))
        .isEqualTo("PasskeyAdded");
    var id = list(browser).get(0).path("id").asString();
    assertThat(typename(rename(browser, id, " "))).isEqualTo("PasskeyNameNotTaken");
  }

  @Test
  void tenAreEnough() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    var eleventh = phone.make(TestPasskeys.request(browser).path("options").asString());
    for (int i = 0; i < 9; i++) {
      TestPasskeys.added(browser, new TestAuthenticator(), "Ключ " + i);
    }
    var tenth = new TestAuthenticator();
    TestPasskeys.added(browser, tenth, "Десятый");

    assertThat(typename(TestPasskeys.request(browser))).isEqualTo("TooManyPasskeys");
    assertThat(typename(TestPasskeys.add(browser, eleventh, "Ещё"))).isEqualTo("TooManyPasskeys");
  }

  @Test
  void aRemovedOneOpensNothingAndIsGone() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    var id = TestPasskeys.added(browser, phone, "Телефон");

    assertThat(typename(remove(browser, id))).isEqualTo("PasskeyRemoved");

    assertThat(typename(TestPasskeys.signIn(signedIn.browser(), phone))).isEqualTo("WrongSecret");
    assertThat(list(browser)).isEmpty();
    assertThat(code(browser, "removePasskey(input: {id: \"%s\"})".formatted(id)))
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void anotherPersonsIsNeitherSeenNorRenamedNorRemoved() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    var id = TestPasskeys.added(browser, phone, "Телефон");
    var neighbour = signedIn.browserOf(signedIn.subscriber());

    assertThat(list(neighbour)).isEmpty();
    assertThat(code(neighbour, "removePasskey(input: {id: \"%s\"})".formatted(id)))
        .isEqualTo("NOT_FOUND");
    assertThat(code(neighbour, "renamePasskey(input: {id: \"%s\", name: \"Мой\"})".formatted(id)))
        .isEqualTo("NOT_FOUND");
    assertThat(list(browser).get(0).path("name").asString()).isEqualTo("Телефон");
  }

  @Test
  void theLastWayIntoAContractStays() {
    long contract = Long.parseLong(signedIn.subscriber().substring(1));
    var number = "+" + contract;
    var browser = signedIn.browserOf(number);
    var id = TestPasskeys.added(browser, phone, "Телефон");
    var login =
        new Login(
            "7" + contract,
            LoginKind.CONTRACT,
            new UserId(contract),
            new AccountId(contract),
            "Анна");
    identity.register(List.of(login));
    var byContract = new TestAuthenticator();
    identity.replace(
        List.of(login.account()),
        List.of(new Login(number, LoginKind.ACCOUNT, login.user(), login.account(), "Анна")));

    assertThat(typename(remove(browser, id))).isEqualTo("LastWayIn");
    var other = TestPasskeys.added(browser, byContract, "Ноутбук");
    assertThat(typename(remove(browser, id))).isEqualTo("PasskeyRemoved");
    assertThat(typename(remove(browser, other))).isEqualTo("LastWayIn");
  }

  @Test
  void theListTakesOneStatementHoweverLong() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    TestPasskeys.added(browser, phone, "Телефон");
    TestPasskeys.added(browser, new TestAuthenticator(), "Ноутбук");

    assertThat(SqlStatements.during(() -> list(browser))).hasSize(2);
  }

  private static JsonNode list(TestBrowser browser) {
    return browser
        .ask("{ viewer { passkeys { id name addedAt lastUsedAt } } }")
        .at("/viewer/passkeys");
  }

  private static JsonNode rename(TestBrowser browser, String id, String name) {
    return browser
        .ask(
            "mutation ($id: ID!, $name: String!) { renamePasskey(input: {id: $id, name: $name}) {"
                + " __typename } }",
            Map.of("id", id, "name", name))
        .path("renamePasskey");
  }

  private static JsonNode remove(TestBrowser browser, String id) {
    return browser
        .ask(
            "mutation ($id: ID!) { removePasskey(input: {id: $id}) { __typename } }",
            Map.of("id", id))
        .path("removePasskey");
  }

  private static String code(TestBrowser browser, String mutation) {
    return browser
        .answer("mutation { " + mutation + " { __typename } }", Map.of())
        .at("/errors/0/extensions/code")
        .asString();
  }
}
