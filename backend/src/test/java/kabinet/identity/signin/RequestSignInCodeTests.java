package kabinet.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestClock;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
class RequestSignInCodeTests {

  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;
  @Autowired TestHandset phones;
  @Autowired TestPost post;

  @Test
  @Rule({"R4", "R6", "S4"})
  void aCodeGoesToThePhoneAndLivesAQuarterOfAnHour() {
    var anna = signedIn.subscriber();

    var sent = signedIn.requestCode(signedIn.browser(), "8" + anna.substring(2));

    assertThat(sent.path("__typename").asString()).isEqualTo("SignInCodeSent");
    assertThat(sent.path("msisdn").asString()).isEqualTo(anna);
    assertThat(moment(sent, "expiresAt")).isEqualTo(clock.instant().plusSeconds(900));
    assertThat(moment(sent, "resendAfter")).isEqualTo(clock.instant().plusSeconds(60));
    post.deliver();
    assertThat(phones.texts(anna))
        .singleElement()
        .asString()
        .matches(
            "Код для входа: [0-9]{6}\n"
                + "Действует 15 минут\\. Никому его не называйте, нам тоже\\.");
  }

  @Test
  void theMessageIsInTheLanguageOfTheBrowser() {
    var anna = signedIn.subscriber();

    signedIn.requestCode(signedIn.browser().sending("Accept-Language", "en"), anna);

    post.deliver();
    assertThat(phones.texts(anna))
        .singleElement()
        .asString()
        .matches(
            "Your sign-in code: [0-9]{6}\n"
                + "It works for 15 minutes\\. Tell it to nobody, not even to us\\.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "112", "+375291234567", "+7 495 123-45-67", "кот", "9"})
  @Rule({"R2", "S3"})
  void whatIsNoMobileNumberIsRefusedWithAnExample(String typed) {
    var refused = signedIn.requestCode(signedIn.browser(), typed);

    assertThat(refused.path("__typename").asString()).isEqualTo("MsisdnNotUnderstood");
    assertThat(refused.path("message").asString()).contains("например +7 ");
  }

  @Test
  @Rule({"R7", "S4"})
  void anotherCodeIsSentAfterSixtySeconds() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browser();
    signedIn.requestCode(browser, anna);
    var sixtySecondsLater = clock.instant().plusSeconds(60);

    var tooSoon = signedIn.requestCode(browser, anna);
    clock.passes(Duration.ofSeconds(60));
    var sent = signedIn.requestCode(browser, anna);

    assertThat(tooSoon.path("__typename").asString()).isEqualTo("TooManyCodes");
    assertThat(moment(tooSoon, "retryAfter")).isEqualTo(sixtySecondsLater);
    assertThat(tooSoon.path("message").asString()).contains("через 60 с");
    assertThat(sent.path("__typename").asString()).isEqualTo("SignInCodeSent");
  }

  @Test
  @Rule({"R7", "S4"})
  void fiveCodesAnHourAreSentToANumberFromWhateverBrowser() {
    var anna = signedIn.subscriber();
    var first = clock.instant();
    for (int i = 0; i < 5; i++) {
      assertThat(signedIn.requestCode(signedIn.browser(), anna).path("__typename").asString())
          .isEqualTo("SignInCodeSent");
      clock.passes(Duration.ofMinutes(2));
    }

    var sixth = signedIn.requestCode(signedIn.browser(), anna);
    clock.passes(Duration.ofMinutes(50));
    var anHourAfterTheFirst = signedIn.requestCode(signedIn.browser(), anna);

    assertThat(sixth.path("__typename").asString()).isEqualTo("TooManyCodes");
    assertThat(moment(sixth, "retryAfter")).isEqualTo(first.plus(Duration.ofHours(1)));
    assertThat(anHourAfterTheFirst.path("__typename").asString()).isEqualTo("SignInCodeSent");
  }

  @Test
  @Rule("R7")
  void ofManyWhoAskAtOnceForOneNumberOneGetsACode() {
    var anna = signedIn.subscriber();

    var answers = Crowd.of(64, i -> signedIn.requestCode(signedIn.browser(), anna));

    assertThat(answers)
        .extracting(answer -> answer.path("__typename").asString())
        .containsOnlyOnce("SignInCodeSent")
        .containsOnly("SignInCodeSent", "TooManyCodes");
    post.deliver();
    assertThat(phones.texts(anna)).hasSize(1);
  }

  private static Instant moment(JsonNode answer, String field) {
    return Instant.parse(answer.path(field).asString());
  }
}
