package kabinet.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SqlStatements;
import kabinet.TestBrowser;
import kabinet.identity.LostDevices;
import kabinet.kernel.AccountId;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Numbers that nobody has get the same answers as subscribers do. */
@KabinetTest
@Rule({"R6", "R7", "R27"})
class StrangerTests {

  private static final int ROUNDS = 60;

  @Autowired SignedIn signedIn;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired LostDevices devices;
  @Autowired TransactionOperations transaction;

  @Test
  void askingForACodeIsAnsweredAlike() {
    var anna = signedIn.subscriber();
    var nobody = signedIn.nobody();

    var known = signedIn.requestCode(signedIn.browser(), anna);
    var unknown = signedIn.requestCode(signedIn.browser(), nobody);

    assertThat(withoutNumber(unknown)).isEqualTo(withoutNumber(known));
    post.deliver();
    assertThat(phones.texts(nobody)).isEmpty();
  }

  @Test
  void askingTooOftenIsAnsweredAlike() {
    var anna = signedIn.subscriber();
    var nobody = signedIn.nobody();
    signedIn.requestCode(signedIn.browser(), anna);
    signedIn.requestCode(signedIn.browser(), nobody);

    assertThat(signedIn.requestCode(signedIn.browser(), nobody))
        .isEqualTo(signedIn.requestCode(signedIn.browser(), anna));
  }

  @Test
  void wrongCodesAreAnsweredAndCountedAlike() {
    var anna = signedIn.subscriber();
    var nobody = signedIn.nobody();

    for (int i = 0; i < 4; i++) {
      assertThat(signedIn.signIn(signedIn.browser(), nobody, "000000"))
          .isEqualTo(signedIn.signIn(signedIn.browser(), anna, "000000"));
    }
  }

  @Test
  void theSameStatementsAreSent() {
    var anna = signedIn.subscriber();
    var nobody = signedIn.nobody();
    var browser = signedIn.browser();

    assertThat(statements(() -> signedIn.requestCode(browser, nobody)))
        .isEqualTo(statements(() -> signedIn.requestCode(browser, anna)))
        .hasSize(6);
    assertThat(statements(() -> signedIn.signIn(browser, nobody, "000000")))
        .isEqualTo(statements(() -> signedIn.signIn(browser, anna, "000000")))
        .hasSize(5);
  }

  @Test
  @Rule({"R30", "S9"})
  void aNumberWhosePhoneIsLostIsAnsweredAlikeByTheSameStatements() {
    var anna = signedIn.subscriber();
    var lost = lost(signedIn.subscriber());
    var browser = signedIn.browser();

    assertThat(statements(() -> signedIn.requestCode(browser, lost)))
        .isEqualTo(statements(() -> signedIn.requestCode(browser, anna)));
    assertThat(statements(() -> signedIn.signIn(browser, lost, "000000")))
        .isEqualTo(statements(() -> signedIn.signIn(browser, anna, "000000")));
    assertThat(signedIn.signIn(browser, lost, "000001"))
        .isEqualTo(signedIn.signIn(browser, anna, "000001"));
    assertThat(statements(() -> reset(browser, lost)))
        .isEqualTo(statements(() -> reset(browser, signedIn.nobody())));
  }

  /** Statements decide; the times are shown, and must only not be of another order. */
  @Test
  @Rule("R30")
  void theAnswerTakesAsLong() {
    List<Long> known = new ArrayList<>();
    List<Long> unknown = new ArrayList<>();
    List<Long> lost = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      var anna = signedIn.subscriber();
      var nobody = signedIn.nobody();
      var boris = lost(signedIn.subscriber());
      known.add(Times.nanos(() -> signedIn.requestCode(signedIn.browser(), anna)));
      unknown.add(Times.nanos(() -> signedIn.requestCode(signedIn.browser(), nobody)));
      lost.add(Times.nanos(() -> signedIn.requestCode(signedIn.browser(), boris)));
    }

    double strangers = Times.median(unknown) / Times.median(known);
    double losers = Times.median(lost) / Times.median(known);
    System.out.printf(
        "asking for a code, median of %d: unknown %.2f, phone lost %.2f of the time of a known"
            + " number%n",
        ROUNDS, strangers, losers);
    assertThat(strangers).isBetween(0.3, 3.0);
    assertThat(losers).isBetween(0.3, 3.0);
  }

  private String lost(String msisdn) {
    transaction.executeWithoutResult(begun -> devices.mark(account(msisdn)));
    return msisdn;
  }

  private static AccountId account(String msisdn) {
    return new AccountId(Long.parseLong(msisdn.substring(1)));
  }

  private static void reset(TestBrowser browser, String login) {
    browser.ask(
        "mutation ($login: String!) { requestPasswordReset(input: {login: $login}) { at } }",
        Map.of("login", login));
  }

  private static List<String> statements(Runnable act) {
    return SqlStatements.during(act);
  }

  private static String withoutNumber(JsonNode answer) {
    return answer.toString().replace(answer.path("msisdn").asString(), "");
  }
}
