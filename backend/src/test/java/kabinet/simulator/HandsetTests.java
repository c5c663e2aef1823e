package kabinet.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import kabinet.TestClock;
import kabinet.kernel.BadRequest;
import kabinet.kernel.Msisdn;
import kabinet.messaging.Delivery;
import kabinet.messaging.Sms;
import org.junit.jupiter.api.Test;

class HandsetTests {

  private static final Msisdn ANNA = new Msisdn("+79000000001");

  private final TestClock clock = new TestClock();
  private final Handset handset = new Handset(clock);

  @Test
  void aPhoneShowsItsMessagesTheNewestFirst() {
    send("first");
    clock.passes(Duration.ofSeconds(1));
    send("second");

    assertThat(handset.messages(ANNA))
        .containsExactly(
            new Handset.Received(clock.instant(), "second"),
            new Handset.Received(clock.instant().minusSeconds(1), "first"));
    assertThat(handset.messages(new Msisdn("+79000000002"))).isEmpty();
  }

  @Test
  void aPhoneInTroubleFailsAsOftenAsToldThenWorks() {
    handset.trouble(ANNA, new Trouble(2, 0, 0));

    assertThat(send("1")).isEqualTo(Delivery.UNSURE);
    assertThat(send("1")).isEqualTo(Delivery.UNSURE);
    assertThat(send("1")).isEqualTo(Delivery.TAKEN);
    assertThat(handset.messages(ANNA)).hasSize(1);
  }

  @Test
  void aMessageCanComeTwiceAndLate() {
    handset.trouble(ANNA, new Trouble(0, 1, 30));
    send("1");
    assertThat(handset.messages(ANNA)).isEmpty();

    clock.passes(Duration.ofSeconds(30));

    assertThat(handset.messages(ANNA)).hasSize(2);
  }

  @Test
  void troubleHasItsBounds() {
    assertThatThrownBy(() -> new Trouble(-1, 0, 0)).isInstanceOf(BadRequest.class);
    assertThatThrownBy(() -> new Trouble(0, 11, 0)).isInstanceOf(BadRequest.class);
    assertThatThrownBy(() -> new Trouble(0, 0, 3601)).isInstanceOf(BadRequest.class);
  }

  @Test
  void phonesRememberOnlySoMuch() {
    for (int i = 0; i <= Handset.MESSAGES; i++) {
      send("message " + i);
    }
    assertThat(handset.messages(ANNA)).hasSize(Handset.MESSAGES);

    for (int i = 0; i < Handset.PHONES; i++) {
      handset.messages(new Msisdn("+7901%07d".formatted(i)));
    }
    assertThat(handset.messages(ANNA)).isEmpty();
  }

  private Delivery send(String text) {
    return handset.send(new Sms(1, ANNA, text, Instant.MAX));
  }
}
