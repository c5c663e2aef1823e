package kabinet.identity.signin;

import static kabinet.identity.signin.Secrets.PASSWORD;
import static kabinet.identity.signin.Secrets.typename;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SqlStatements;
import kabinet.TestClock;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@Rule({"R1", "R19"})
class SignInWithPasswordTests {

  private static final String NEW = "violet-anchor-17";
  private static final int ROUNDS = 20;

  @Autowired SignedIn signedIn;
  @Autowired Identity identity;
  @Autowired TestClock clock;

  @Test
  void theRightPasswordOpensASession() {
    var anna = withPassword();
    var browser = signedIn.browser();

    var entered = Secrets.signIn(browser, anna, PASSWORD);

    assertThat(typename(entered)).isEqualTo("SignedIn");
    assertThat(entered.path("mustChangePassword").asBoolean()).isFalse();
    var viewer = browser.ask("{ viewer { name session { way } } }").path("viewer");
    assertThat(viewer.path("name").asString()).isEqualTo("Анна");
    assertThat(viewer.path("session").path("way").asString()).isEqualTo("PASSWORD");
  }

  @Test
  @Rule({"R2", "R19"})
  void aNumberMayBeSpeltAnyWayAndAContractHasFourNames() {
    var anna = withPassword();
    long account = Long.parseLong(anna.substring(1));
    var contract = "5" + anna.substring(4);
    for (var also :
        List.of(
            new Login(contract, LoginKind.CONTRACT, user(account), id(account), "Анна"),
            new Login("4" + contract, LoginKind.ACCOUNT, user(account), id(account), "Анна"),
            new Login("anna." + account, LoginKind.LOGIN_NAME, user(account), id(account), "А"))) {
      identity.register(List.of(also));
    }

    for (var spelling :
        List.of(
            anna,
            "8 (" + anna.substring(2, 5) + ") " + anna.substring(5),
            contract,
            " " + contract.substring(0, 3) + " " + contract.substring(3) + " ",
            "4" + contract,
            "ANNA." + account)) {
      assertThat(typename(Secrets.signIn(signedIn.browser(), spelling, PASSWORD)))
          .as(spelling)
          .isEqualTo("SignedIn");
    }
  }

  @Test
  void thePasswordIsTakenLetterByLetter() {
    var anna = withPassword();

    for (var almost : List.of("Sunny-harbour-42", "sunny-harbour-42 ")) {
      assertThat(typename(Secrets.signIn(signedIn.browser(), anna, almost)))
          .isEqualTo("WrongSecret");
    }
  }

  @Test
  @Rule({"R27", "S5"})
  void codesPasswordsAndSpellingsCountTogether() {
    var anna = withPassword();

    signedIn.signIn(signedIn.browser(), anna, "000000");
    var second = Secrets.signIn(signedIn.browser(), anna, NEW);
    var third = Secrets.signIn(signedIn.browser(), anna.substring(2), NEW);

    assertThat(second.path("attemptsLeft").asInt()).isEqualTo(1);
    assertThat(typename(third)).isEqualTo("SignInLocked");
    assertThat(typename(Secrets.signIn(signedIn.browser(), anna, PASSWORD)))
        .isEqualTo("SignInLocked");
    signedIn.requestCode(signedIn.browser(), anna);
    assertThat(typename(signedIn.signIn(signedIn.browser(), anna, signedIn.code(anna))))
        .isEqualTo("SignInLocked");
  }

  @Test
  @Rule("R27")
  void sixtyFourClientsAtOnceGetThreeSecretsLookedAt() {
    var anna = withPassword();

    var results =
        Crowd.of(
            64,
            i ->
                i % 2 == 0
                    ? Secrets.signIn(signedIn.browser(), anna, NEW + i)
                    : signedIn.signIn(signedIn.browser(), anna, "%06d".formatted(i)));

    assertThat(results).filteredOn(one -> typename(one).equals("WrongSecret")).hasSize(2);
    assertThat(results).filteredOn(one -> typename(one).equals("SignInLocked")).hasSize(62);
  }

  @Test
  @Rule({"R19", "S5"})
  void aLoginThatNobodyHasAndANumberWithoutPasswordAnswerAlike() {
    var anna = withPassword();
    var boris = signedIn.subscriber();

    for (int i = 0; i < 4; i++) {
      var known = Secrets.signIn(signedIn.browser(), anna, NEW);
      assertThat(Secrets.signIn(signedIn.browser(), boris, NEW)).isEqualTo(known);
      assertThat(Secrets.signIn(signedIn.browser(), "no-such-login", NEW)).isEqualTo(known);
    }
  }

  @Test
  @Rule("S5")
  void theSameStatementsAreSentForThem() {
    var anna = withPassword();
    var browser = signedIn.browser();

    var known = SqlStatements.during(() -> Secrets.signIn(browser, anna, NEW));

    assertThat(known).hasSize(7);
    assertThat(SqlStatements.during(() -> Secrets.signIn(browser, signedIn.nobody(), NEW)))
        .isEqualTo(known);
  }

  /** Statements decide; the times are shown, and must only not be of another order. */
  @Test
  @Rule("S5")
  void theAnswerTakesAsLong() {
    List<Long> known = new ArrayList<>();
    List<Long> without = new ArrayList<>();
    List<Long> unknown = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      var anna = withPassword();
      var boris = signedIn.subscriber();
      known.add(nanosToRefuse(anna));
      without.add(nanosToRefuse(boris));
      unknown.add(nanosToRefuse("nobody-" + round));
    }

    double bare = Times.median(without) / Times.median(known);
    double strangers = Times.median(unknown) / Times.median(known);
    System.out.printf(
        "a wrong password, median of %d: no password %.2f, unknown login %.2f of the time of a"
            + " known one%n",
        ROUNDS, bare, strangers);
    assertThat(bare).isBetween(0.5, 2.0);
    assertThat(strangers).isBetween(0.5, 2.0);
  }

  @Test
  @Rule("R28")
  void aSessionThatWasThereBeforeIsNotCarriedOn() {
    var anna = withPassword();
    var boris = withPassword();
    var browser = signedIn.browser();
    Secrets.signIn(browser, anna, PASSWORD);
    var before = browser.cookie("KABINET_SESSION");

    Secrets.signIn(browser, boris, PASSWORD);

    assertThat(browser.cookie("KABINET_SESSION")).isNotNull().isNotEqualTo(before);
    var old = signedIn.browser().withCookie("KABINET_SESSION", before);
    assertThat(old.ask("{ viewer { id } }").path("viewer").isNull()).isTrue();
  }

  private long nanosToRefuse(String login) {
    var browser = signedIn.browser();
    return Times.nanos(
        () -> assertThat(typename(Secrets.signIn(browser, login, NEW))).isEqualTo("WrongSecret"));
  }

  private String withPassword() {
    var anna = signedIn.subscriber();
    Secrets.having(signedIn.browserOf(anna), PASSWORD);
    return anna;
  }

  private static UserId user(long id) {
    return new UserId(id);
  }

  private static AccountId id(long id) {
    return new AccountId(id);
  }
}
