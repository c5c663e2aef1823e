package kabinet.identity.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kabinet.Rule;
import kabinet.TestBrowser;
import org.junit.jupiter.api.RepeatedTest;

/** One subject, and two who come back with it at the same moment. */
class LinkedAtOnceTests extends NetworkTest {

  private static final String LINKED = "/settings?network=linked#networks";
  private static final String TAKEN = "/settings?network=taken#networks";

  @RepeatedTest(5)
  @Rule("R18")
  void itIsLinkedToOneOfTwoAndTheOtherIsTold() throws Exception {
    var subject = somebody();
    var anna = signedIn.browserOf(signedIn.subscriber());
    var boris = signedIn.browserOf(signedIn.subscriber());

    var outcomes = arriveAtOnce(back(anna, subject), back(boris, subject));

    assertThat(outcomes).containsExactlyInAnyOrder(LINKED, TAKEN);
    assertThat(Journey.linked(anna).size() + Journey.linked(boris).size()).isEqualTo(1);
  }

  @RepeatedTest(5)
  @Rule("R18")
  void whoComesBackTwiceWithItHasLinkedItOnce() throws Exception {
    var subject = somebody();
    var anna = signedIn.browserOf(signedIn.subscriber());

    var outcomes = arriveAtOnce(back(anna, subject), back(anna, subject));

    assertThat(outcomes).containsExactly(LINKED, LINKED);
    assertThat(Journey.linked(anna)).hasSize(1);
  }

  private static Callable<String> back(TestBrowser browser, String subject) {
    var there = Journey.toLink(browser, "one");
    var back = throughTheNetwork("one", there, subject, Map.of());
    return () -> Journey.arrive(browser, back);
  }

  private static List<String> arriveAtOnce(Callable<String> one, Callable<String> other)
      throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(2)) {
      return threads.invokeAll(List.of(one, other)).stream().map(Future::resultNow).toList();
    }
  }
}
