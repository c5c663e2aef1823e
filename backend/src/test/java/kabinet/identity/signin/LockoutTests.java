package kabinet.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
@Rule({"R27", "S5"})
class LockoutTests {

  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;

  @Test
  void threeWrongCodesLockForTenMinutesEvenForTheRightOne() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browser();
    signedIn.requestCode(browser, anna);
    var code = signedIn.code(anna);
    var wrong = SignedIn.otherThan(code);

    var first = signedIn.signIn(browser, anna, wrong);
    var second = signedIn.signIn(browser, anna, wrong);
    var third = signedIn.signIn(browser, anna, wrong);
    var right = signedIn.signIn(browser, anna, code);

    assertThat(first.path("attemptsLeft").asInt()).isEqualTo(2);
    assertThat(second.path("attemptsLeft").asInt()).isEqualTo(1);
    for (var locked : List.of(third, right)) {
      assertThat(typename(locked)).isEqualTo("SignInLocked");
      assertThat(Instant.parse(locked.path("retryAfter").asString()))
          .isEqualTo(clock.instant().plusSeconds(600));
      assertThat(locked.path("message").asString()).contains("закрыт на 10 минут");
    }
  }

  @Test
  void theLockOpensByItselfAfterTenMinutes() {
    var anna = signedIn.subscriber();
    lock(anna);
    clock.passes(Duration.ofMinutes(10).minusMillis(1));
    var tooSoon = signedIn.signIn(signedIn.browser(), anna, "000000");
    clock.passes(Duration.ofMillis(1));

    assertThat(typename(tooSoon)).isEqualTo("SignInLocked");
    signedIn.browserOf(anna);
  }

  @Test
  void aLockDoesNotGrowByTryingAgain() {
    var anna = signedIn.subscriber();
    lock(anna);
    clock.passes(Duration.ofMinutes(9));
    signedIn.signIn(signedIn.browser(), anna, "000000");
    clock.passes(Duration.ofMinutes(1));

    signedIn.browserOf(anna);
  }

  @Test
  void aRightCodeDoesNotWipeOutTheWrongOnesBeforeIt() {
    var anna = signedIn.subscriber();
    var stranger = signedIn.browser();
    signedIn.signIn(stranger, anna, "000000");
    signedIn.signIn(stranger, anna, "000000");

    signedIn.browserOf(anna);

    assertThat(typename(signedIn.signIn(stranger, anna, "000000"))).isEqualTo("SignInLocked");
  }

  @Test
  void sessionsAlreadyOpenStay() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browserOf(anna);

    lock(anna);

    assertThat(browser.ask("{ viewer { id } }").path("viewer").isObject()).isTrue();
  }

  @Test
  void aLockIsTheNumbersAlone() {
    lock(signedIn.subscriber());

    signedIn.browserOf(signedIn.subscriber());
  }

  @Test
  void everySpellingOfANumberIsCountedTogether() {
    var anna = signedIn.subscriber();
    signedIn.signIn(signedIn.browser(), anna, "000000");
    signedIn.signIn(signedIn.browser(), "8 " + anna.substring(2), "000000");

    assertThat(typename(signedIn.signIn(signedIn.browser(), anna.substring(2), "000000")))
        .isEqualTo("SignInLocked");
  }

  @Test
  void sixtyFourClientsAtOnceGetThreeCodesLookedAt() {
    var anna = signedIn.subscriber();

    var results = Crowd.of(64, i -> signedIn.signIn(signedIn.browser(), anna, "%06d".formatted(i)));

    assertThat(results).filteredOn(one -> typename(one).equals("WrongSecret")).hasSize(2);
    assertThat(results).filteredOn(one -> typename(one).equals("SignInLocked")).hasSize(62);
  }

  @Test
  void norDoesAnyMixOfRightAndWrongGetMoreLookedAt() {
    var anna = signedIn.subscriber();
    var owner = signedIn.browser();
    signedIn.requestCode(owner, anna);
    var code = signedIn.code(anna);
    var mark = owner.cookie("KABINET_BROWSER");

    var results =
        Crowd.of(
            64,
            i -> {
              var browser = signedIn.browser().withCookie("KABINET_BROWSER", mark);
              return signedIn.signIn(browser, anna, i % 8 == 0 ? code : SignedIn.otherThan(code));
            });

    assertThat(results).filteredOn(one -> typename(one).equals("SignedIn")).hasSizeLessThan(2);
    assertThat(results).filteredOn(one -> typename(one).equals("WrongSecret")).hasSize(2);
  }

  @Test
  void whileNothingOpensANumberNoCodeIsSentToIt() {
    var anna = signedIn.subscriber();
    var nobody = signedIn.nobody();
    lock(anna);
    lock(nobody);

    var refused = signedIn.requestCode(signedIn.browser(), anna);

    assertThat(typename(refused)).isEqualTo("SignInLocked");
    assertThat(Instant.parse(refused.path("retryAfter").asString()))
        .isEqualTo(clock.instant().plusSeconds(600));
    assertThat(signedIn.requestCode(signedIn.browser(), nobody)).isEqualTo(refused);
  }

  private void lock(String msisdn) {
    for (int i = 0; i < 3; i++) {
      signedIn.signIn(signedIn.browser(), msisdn, "000000");
    }
  }

  private static String typename(JsonNode result) {
    return result.path("__typename").asString();
  }
}
