package kabinet.simulator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kabinet.Rule;
import kabinet.TestClock;
import kabinet.billing.Payout;
import kabinet.billing.PayoutAnswer;
import kabinet.billing.TransferKind;
import kabinet.kernel.Money;
import org.junit.jupiter.api.Test;

@Rule("R44")
class DemoPayoutsTests {
  private final TestClock clock = new TestClock();
  private final DemoPayouts bank = new DemoPayouts(clock);

  @Test
  void itKnowsACardByItsLastDigitsAlone() {
    var known = requireNonNull(bank.recognise(TransferKind.CARD, "4242424242424242"));

    assertThat(known.token()).isEqualTo("demo-4242");
    assertThat(known.masked()).isEqualTo("••\u00a04242");
    assertThat(bank.recognise(TransferKind.CARD, "4000000000000341")).isNull();
  }

  @Test
  void whatItHasNotBeenAskedForItDoesNotKnow() {
    assertThat(bank.look(payout("4242"))).isEqualTo(PayoutAnswer.UNKNOWN);
  }

  @Test
  void itPaysAndSaysTheSameAgain() {
    assertThat(bank.pay(payout("4242"))).isEqualTo(PayoutAnswer.PAID);
    assertThat(bank.pay(payout("4242"))).isEqualTo(PayoutAnswer.PAID);
    assertThat(bank.look(payout("4242"))).isEqualTo(PayoutAnswer.PAID);
  }

  @Test
  void itRefusesAtOnceOrAfterAWhile() {
    assertThat(bank.pay(payout("0002"))).isEqualTo(PayoutAnswer.REFUSED);
    assertThat(bank.pay(payout("9995"))).isEqualTo(PayoutAnswer.UNDERWAY);
    clock.passes(DemoPayouts.WHILE.minus(Duration.ofSeconds(1)));
    assertThat(bank.look(payout("9995"))).isEqualTo(PayoutAnswer.UNDERWAY);
    clock.passes(Duration.ofSeconds(1));
    assertThat(bank.look(payout("9995"))).isEqualTo(PayoutAnswer.REFUSED);
  }

  @Test
  void itPaysWhileItsAnswerIsLost() {
    assertThat(bank.pay(payout("0119"))).isEqualTo(PayoutAnswer.UNSURE);
    assertThat(bank.look(payout("0119"))).isEqualTo(PayoutAnswer.PAID);
  }

  private static Payout payout(String last) {
    return new Payout("key-" + last, TransferKind.CARD, "demo-" + last, new Money(100));
  }
}
