package kabinet.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestClock;
import kabinet.simulator.TestHandset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@KabinetTest
@TestPropertySource(
    properties = {
      "kabinet.sign-in-tries-a-minute=5",
      "kabinet.outbox.dispatching=true",
      "kabinet.outbox.poll-every=1h"
    })
class AddressThrottleTests {

  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;
  @Autowired TestHandset phones;

  @BeforeEach
  void aQuietMinuteHasPassed() {
    clock.passes(Duration.ofMinutes(1));
  }

  @Test
  @Rule("S5")
  void anAddressThatTriesTooOftenIsToldWhenToGoOn() {
    for (int i = 0; i < 5; i++) {
      assertThat(error(ask("127.0.0.1"))).isEmpty();
    }

    var throttled = ask("127.0.0.1");
    clock.passes(Duration.ofSeconds(12));

    assertThat(error(throttled)).isEqualTo("THROTTLED");
    var retryAfter = throttled.at("/errors/0/extensions/retryAfter").asString();
    assertThat(Instant.parse(retryAfter)).isEqualTo(clock.instant());
    assertThat(throttled.at("/errors/0/message").asString()).contains("Подождите");
    assertThat(error(ask("127.0.0.1"))).isEmpty();
  }

  @Test
  @Rule("S5")
  void askingAndTryingAreCountedTogetherWhateverTheNumber() {
    for (int i = 0; i < 5; i++) {
      signedIn.signIn(signedIn.browser(), signedIn.nobody(), "000000");
    }

    assertThat(error(ask("127.0.0.1"))).isEqualTo("THROTTLED");
  }

  @Test
  @Rule("S5")
  void anAddressThatABrowserMakesUpIsNotBelieved() {
    for (int i = 0; i < 5; i++) {
      ask("198.51.100." + i);
    }

    assertThat(error(ask("198.51.100.99"))).isEqualTo("THROTTLED");
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "2001:db8:1:2:3:4:5:6, 20010db800010002",
    "2001:db8:1:2::1, 20010db800010002",
    "fe80::1%2, fe80000000000000",
    "no:address, no:address"
  })
  @Rule("S5")
  void aWholeNetworkOfTheNewInternetIsOneAddress(String address, String network) {
    assertThat(AddressThrottle.network(address)).isEqualTo(network);
  }

  @Test
  @Rule("S4")
  void aMessageLeavesAtOnce() throws InterruptedException {
    signedIn.requestCode(signedIn.browser(), signedIn.subscriber());

    assertThat(phones.nextTaken(10, TimeUnit.SECONDS)).isNotNull();
  }

  private JsonNode ask(String forwardedFor) {
    var browser = signedIn.browser().sending("X-Forwarded-For", forwardedFor);
    return browser.ask(
        "mutation { requestSignInCode(input: {msisdn: \"%s\"}) { __typename } }"
            .formatted(signedIn.nobody()));
  }

  private static String error(JsonNode answer) {
    return answer.at("/errors/0/extensions/code").asString("");
  }
}
