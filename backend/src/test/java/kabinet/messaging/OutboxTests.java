package kabinet.messaging;

import static kabinet.db.Tables.OUTBOUND_MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kabinet.KabinetTest;
import kabinet.SignedIn;
import kabinet.TestClock;
import kabinet.kernel.Msisdn;
import kabinet.simulator.TestHandset;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@KabinetTest
class OutboxTests {

  private static final Duration QUARTER = Duration.ofMinutes(15);

  @Autowired SignedIn signedIn;
  @Autowired Messaging messaging;
  @Autowired Dispatcher dispatcher;
  @Autowired Outbox outbox;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired TestClock clock;
  @Autowired DSLContext db;
  @Autowired TransactionTemplate transaction;

  @Test
  void whatATransactionSaysLeavesAfterIt() {
    var anna = signedIn.nobody();

    say(anna, "Привет");

    assertThat(phones.texts(anna)).isEmpty();
    post.deliver();
    assertThat(phones.texts(anna)).containsExactly("Привет");
  }

  @Test
  void whatATransactionTookBackNeverLeaves() {
    var anna = signedIn.nobody();

    transaction.executeWithoutResult(
        status -> {
          messaging.sms(new Msisdn(anna), "Привет", clock.instant().plus(QUARTER));
          status.setRollbackOnly();
        });

    post.deliver();
    assertThat(phones.texts(anna)).isEmpty();
  }

  @Test
  void nothingIsSaidOutsideATransaction() {
    assertThatThrownBy(
            () -> messaging.sms(new Msisdn(signedIn.nobody()), "Привет", clock.instant()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aMessageThatWasNotTakenIsTriedAgainLaterAndLater() {
    var anna = signedIn.nobody();
    phones.trouble(anna, 2, 0);
    say(anna, "Привет");
    post.deliver();
    clock.passes(Duration.ofMillis(9_999));
    post.deliver();
    assertThat(attempts(anna)).isEqualTo(1);

    clock.passes(Duration.ofMillis(1));
    post.deliver();
    clock.passes(Duration.ofSeconds(19));
    post.deliver();
    assertThat(phones.texts(anna)).isEmpty();
    clock.passes(Duration.ofSeconds(1));
    post.deliver();

    assertThat(phones.texts(anna)).containsExactly("Привет");
    assertThat(attempts(anna)).isEqualTo(3);
    assertThat(status(anna)).isEqualTo(MessageStatus.SENT);
  }

  @Test
  void aMessageThatExpiredIsNeverSent() {
    var anna = signedIn.nobody();
    phones.trouble(anna, 1, 0);
    say(anna, "Привет");
    post.deliver();

    clock.passes(QUARTER);
    post.deliver();

    assertThat(phones.texts(anna)).isEmpty();
    assertThat(status(anna)).isEqualTo(MessageStatus.LAPSED);
    assertThat(body(anna)).isNull();
  }

  @Test
  void theTextIsErasedOnceItHasLeft() {
    var anna = signedIn.nobody();
    say(anna, "Привет");
    assertThat(body(anna)).isEqualTo("Привет");

    post.deliver();

    assertThat(body(anna)).isNull();
  }

  @Test
  void ofADecoyNothingIsKeptAndNothingLeaves() {
    var anna = signedIn.nobody();

    transaction.executeWithoutResult(
        status -> messaging.decoy(new Msisdn(anna), "Привет", clock.instant().plus(QUARTER)));

    post.deliver();
    assertThat(phones.texts(anna)).isEmpty();
    assertThat(body(anna)).isNull();
  }

  @Test
  void manyDispatchersAtOnceSendEveryMessageOnce() {
    List<String> numbers = IntStream.range(0, 200).mapToObj(i -> signedIn.nobody()).toList();
    numbers.forEach(number -> say(number, "Привет"));

    try (var dispatchers = Executors.newFixedThreadPool(4)) {
      IntStream.range(0, 4).forEach(i -> dispatchers.execute(post::deliver));
    }

    assertThat(numbers).allMatch(number -> phones.texts(number).size() == 1);
  }

  /** Or an older code would be read off as the latest. */
  @Test
  void whatWaitsForOnePhoneArrivesInTheOrderItWasWritten() {
    var anna = signedIn.nobody();
    List<String> texts = IntStream.range(0, 40).mapToObj(i -> "Код " + i).toList();
    texts.forEach(text -> say(anna, text));

    post.deliver();

    assertThat(phones.texts(anna).reversed()).isEqualTo(texts);
  }

  @Test
  void aMessageWhoseDispatcherDiedComesBack() {
    var anna = signedIn.nobody();
    say(anna, "Привет");
    assertThat(outbox.claim()).isNotEmpty();
    assertThat(dispatcher.dispatch()).isZero();

    clock.passes(Attempt.FIRST_PATIENCE);
    post.deliver();

    assertThat(phones.texts(anna)).containsExactly("Привет");
  }

  @Test
  void messagesAreForgottenAWeekAfterTheirEnd() {
    var anna = signedIn.nobody();
    say(anna, "Привет");
    post.deliver();
    clock.passes(Duration.ofDays(7).plusMillis(1));

    new OutboxCleaning(outbox, clock).clean();

    assertThat(db.fetchExists(OUTBOUND_MESSAGE, OUTBOUND_MESSAGE.RECIPIENT.eq(anna))).isFalse();
  }

  private void say(String msisdn, String text) {
    transaction.executeWithoutResult(
        status -> messaging.sms(new Msisdn(msisdn), text, clock.instant().plus(QUARTER)));
  }

  private int attempts(String msisdn) {
    return db.fetchSingle(OUTBOUND_MESSAGE, OUTBOUND_MESSAGE.RECIPIENT.eq(msisdn)).getAttempts();
  }

  private MessageStatus status(String msisdn) {
    return db.fetchSingle(OUTBOUND_MESSAGE, OUTBOUND_MESSAGE.RECIPIENT.eq(msisdn)).getStatus();
  }

  private @Nullable String body(String msisdn) {
    return db.fetchSingle(OUTBOUND_MESSAGE, OUTBOUND_MESSAGE.RECIPIENT.eq(msisdn)).getBody();
  }
}
