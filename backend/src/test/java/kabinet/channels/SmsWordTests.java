package kabinet.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestClock;
import kabinet.messaging.Incoming;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@Rule("R13")
class SmsWordTests {

  private static final Duration SOON = Duration.ofSeconds(60);

  @Autowired Channels channels;
  @Autowired SignedIn signedIn;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired TestClock clock;

  @ParameterizedTest
  @Rule("R13")
  @ValueSource(
      strings = {"Пароль", "  ПАРОЛЬ ", "«пароль»", "\" Пароль. \"", "п а р о л ь", "Password"})
  void aWordBringsAPasswordHoweverItIsWritten(String word) {
    var anna = subscriber();

    write(anna, word);

    assertThat(anna.outcome(anna.password())).isEqualTo("SignedIn");
    assertThat(anna.texts().getFirst())
        .startsWith(word.startsWith("Pass") ? "Your new" : "Новый пароль");
  }

  @ParameterizedTest
  @Rule("R13")
  @ValueSource(strings = {"", "Парол", "Новый пароль", "парольпароль", "???"})
  void otherWordsStayUnanswered(String word) {
    var anna = subscriber();

    write(anna, word);
    channels.sms(new Incoming(anna.digits(), "3338", "Пароль", ""));

    assertThat(anna.texts()).isEmpty();
  }

  @Test
  @Rule("R13")
  void aMessageThatComesTwiceIsDoneOnce() {
    var anna = subscriber();
    write(anna, "Пароль");
    clock.passes(SOON.multipliedBy(2));

    write(anna, "Пароль");

    assertThat(anna.texts()).hasSize(1);
    clock.passes(SOON.multipliedBy(3));
    write(anna, "Пароль");
    assertThat(anna.texts()).hasSize(2);
  }

  @Test
  @Rule("R13")
  void whoeverWritesAgainTooSoonIsToldOnce() {
    var anna = subscriber();
    write(anna, "Пароль");
    write(anna, "пароль");
    write(anna, "ПАРОЛЬ");

    assertThat(anna.texts()).hasSize(2);
    assertThat(anna.texts().getFirst()).startsWith("Пароль уже отправляли");
  }

  private void write(TestSim sim, String text) {
    channels.sms(new Incoming(sim.digits(), "3339", text, ""));
  }

  private TestSim subscriber() {
    return new TestSim(signedIn.subscriber(), signedIn, phones, post);
  }
}
