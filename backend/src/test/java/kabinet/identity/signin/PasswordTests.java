package kabinet.identity.signin;

import static kabinet.identity.signin.Secrets.PASSWORD;
import static kabinet.identity.signin.Secrets.typename;
import static org.assertj.core.api.Assertions.assertThat;

import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
class PasswordTests {

  private static final String NEW = "violet-anchor-17";
  private static final String ASK = "{ viewer { password { kind mustChange } passwordOffered } }";

  @Autowired SignedIn signedIn;

  @Test
  @Rule({"R8", "S1"})
  void aCabinetWithoutAPasswordIsCompleteAndIsOfferedOneUntilItIsDeclined() {
    var browser = signedIn.browserOf(signedIn.subscriber());

    assertThat(asked(browser).toString()).isEqualTo("{\"password\":null,\"passwordOffered\":true}");
    browser.ask("mutation { declinePasswordOffer { at } }");
    assertThat(asked(browser).path("passwordOffered").asBoolean()).isFalse();
  }

  @Test
  @Rule("R9")
  void aPasswordTypedTwiceIsSetAndWorks() {
    var anna = signedIn.subscriber();
    var browser = Secrets.having(signedIn.browserOf(anna), PASSWORD);

    assertThat(asked(browser).toString())
        .isEqualTo(
            "{\"password\":{\"kind\":\"PERMANENT\",\"mustChange\":false},"
                + "\"passwordOffered\":false}");
    assertThat(typename(Secrets.signIn(signedIn.browser(), anna, PASSWORD))).isEqualTo("SignedIn");
  }

  @Test
  @Rule("R9")
  void onesThatDifferOrThatOthersWouldGuessAreNotTaken() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browserOf(anna);

    assertThat(typename(Secrets.set(browser, PASSWORD, NEW))).isEqualTo("PasswordsDiffer");
    assertThat(fault(Secrets.set(browser, "short", "short"))).isEqualTo("TOO_SHORT");
    assertThat(fault(Secrets.set(browser, "iloveyou1", "iloveyou1"))).isEqualTo("COMMON");
    assertThat(fault(Secrets.set(browser, anna, anna))).isEqualTo("OWN_NUMBER");
    assertThat(asked(browser).path("passwordOffered").asBoolean()).isTrue();
  }

  @Test
  @Rule("R10")
  void aSecondOneIsNotSetOverTheFirst() {
    var anna = signedIn.subscriber();
    var browser = Secrets.having(signedIn.browserOf(anna), PASSWORD);

    assertThat(typename(Secrets.set(browser, NEW, NEW))).isEqualTo("PasswordAlreadySet");
    assertThat(typename(Secrets.signIn(signedIn.browser(), anna, PASSWORD))).isEqualTo("SignedIn");
  }

  @Test
  @Rule("R9")
  void ofManyFirstPasswordsAtOnceOneIsSet() {
    var browser = signedIn.browserOf(signedIn.subscriber());

    var results = Crowd.of(8, i -> Secrets.typename(Secrets.set(browser, PASSWORD, PASSWORD)));

    assertThat(results).filteredOn("PasswordSet"::equals).hasSize(1);
  }

  @Test
  @Rule("R10")
  void whoeverKnowsTheOldOneChangesItAndOtherSessionsEnd() {
    var anna = signedIn.subscriber();
    var browser = Secrets.having(signedIn.browserOf(anna), PASSWORD);
    var elsewhere = signedIn.browser();
    Secrets.signIn(elsewhere, anna, PASSWORD);

    var changed = Secrets.change(browser, PASSWORD, NEW, NEW);

    assertThat(changed.path("endedSessions").asInt()).isEqualTo(1);
    assertThat(elsewhere.ask("{ viewer { id } }").path("viewer").isNull()).isTrue();
    assertThat(asked(browser).path("password").isObject()).isTrue();
    assertThat(typename(Secrets.signIn(signedIn.browser(), anna, PASSWORD)))
        .isEqualTo("WrongSecret");
    assertThat(typename(Secrets.signIn(signedIn.browser(), anna, NEW))).isEqualTo("SignedIn");
  }

  @Test
  @Rule({"R10", "R27"})
  void aWrongOldOneCountsToTheLockout() {
    var anna = signedIn.subscriber();
    var browser = Secrets.having(signedIn.browserOf(anna), PASSWORD);

    var first = Secrets.change(browser, "wrong-harbour-1", NEW, NEW);
    Secrets.change(browser, "wrong-harbour-2", NEW, NEW);
    var third = Secrets.change(browser, "wrong-harbour-3", NEW, NEW);

    assertThat(first.path("attemptsLeft").asInt()).isEqualTo(2);
    assertThat(typename(third)).isEqualTo("SignInLocked");
    assertThat(typename(Secrets.change(browser, PASSWORD, NEW, NEW))).isEqualTo("SignInLocked");
    assertThat(typename(Secrets.signIn(signedIn.browser(), anna, PASSWORD)))
        .isEqualTo("SignInLocked");
    assertThat(asked(browser).path("password").isObject()).isTrue();
  }

  @Test
  @Rule("R10")
  void aNewOneThatIsNotTakenCostsNoTry() {
    var browser = Secrets.having(signedIn.browserOf(signedIn.subscriber()), PASSWORD);

    assertThat(fault(Secrets.change(browser, "wrong", "short", "short"))).isEqualTo("TOO_SHORT");
    assertThat(typename(Secrets.change(browser, "wrong", NEW, PASSWORD)))
        .isEqualTo("PasswordsDiffer");
    assertThat(Secrets.change(browser, "wrong", NEW, NEW).path("attemptsLeft").asInt())
        .isEqualTo(2);
  }

  @Test
  @Rule("S1")
  void whereThereIsNoneNothingIsChanged() {
    var browser = signedIn.browserOf(signedIn.subscriber());

    assertThat(typename(Secrets.change(browser, PASSWORD, NEW, NEW))).isEqualTo("PasswordNotSet");
  }

  private static JsonNode asked(TestBrowser browser) {
    return browser.ask(ASK).path("viewer");
  }

  private static String fault(JsonNode answer) {
    assertThat(typename(answer)).isEqualTo("PasswordNotTaken");
    return answer.path("fault").asString();
  }
}
