package kabinet.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SqlStatements;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Numbers that nobody has get the same answers as subscribers do. */
@KabinetTest
@Rule({"R6", "R7", "R27"})
class StrangerTests {

  private static final int ROUNDS = 60;

  @Autowired SignedIn signedIn;
  @Autowired TestHandset phones;
  @Autowired TestPost post;

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
  void theAnswerTakesAsLong() {
    List<Long> known = new ArrayList<>();
    List<Long> unknown = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      var anna = signedIn.subscriber();
      var nobody = signedIn.nobody();
      known.add(nanos(() -> signedIn.requestCode(signedIn.browser(), anna)));
      unknown.add(nanos(() -> signedIn.requestCode(signedIn.browser(), nobody)));
    }

    assertThat(median(unknown) / median(known)).isBetween(0.5, 2.0);
  }

  private static List<String> statements(Runnable act) {
    return SqlStatements.during(act);
  }

  private static long nanos(Runnable act) {
    long began = System.nanoTime();
    act.run();
    return System.nanoTime() - began;
  }

  private static double median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  private static String withoutNumber(JsonNode answer) {
    return answer.toString().replace(answer.path("msisdn").asString(), "");
  }
}
