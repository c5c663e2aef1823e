package kabinet.channels;

import static kabinet.channels.TestSim.OWN_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SimHolder;
import kabinet.TestClock;
import kabinet.identity.Identity;
import kabinet.identity.LostDevices;
import kabinet.kernel.AccountId;
import kabinet.messaging.Incoming;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionOperations;

@KabinetTest
@Rule({"R11", "R12", "S2"})
@ExtendWith(OutputCaptureExtension.class)
class PasswordBySimTests {

  private static final Locale RUSSIAN = Locale.of("ru");
  private static final String CODE = "*111*25#";
  private static final Duration SOON = Duration.ofSeconds(60);

  @Autowired Channels channels;
  @Autowired LostDevices lost;
  @Autowired TransactionOperations transaction;
  @Autowired DSLContext db;
  @Autowired Identity identity;
  @Autowired SignedIn signedIn;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired TestClock clock;

  @Test
  @Rule({"R12", "R17"})
  void aDialledCodeBringsAPasswordThatIsToBeChanged(CapturedOutput log) {
    var anna = subscriber();

    var shown = dial(anna);
    var entered = anna.signIn(anna.password());

    assertThat(shown).contains("SMS").hasSizeLessThanOrEqualTo(Ussd.LONGEST);
    assertThat(entered.path("__typename").asString()).isEqualTo("SignedIn");
    assertThat(entered.path("mustChangePassword").asBoolean()).isTrue();
    assertThat(log.getAll()).doesNotContain(anna.password());
  }

  @Test
  @Rule({"R11", "S2"})
  void theOldPasswordDiesAtOnceAndTheSessionsLiveOn() {
    var anna = subscriber();
    var browser = anna.withOwnPassword();

    dial(anna);

    assertThat(anna.outcome(OWN_PASSWORD)).isEqualTo("WrongSecret");
    assertThat(browser.ask("{ viewer { name } }").path("viewer").isObject()).isTrue();
  }

  @Test
  @Rule("S2")
  void aGeneratedPasswordLivesUntilReplaced() {
    var anna = subscriber();
    dial(anna);
    var first = anna.password();
    clock.passes(Duration.ofDays(40));
    assertThat(anna.outcome(first)).isEqualTo("SignedIn");

    dial(anna);

    assertThat(anna.outcome(first)).isEqualTo("WrongSecret");
    assertThat(anna.outcome(anna.password())).isEqualTo("SignedIn");
  }

  @Test
  void whoeverAsksAgainTooSoonIsToldWhenAndKeepsThePassword() {
    var anna = subscriber();
    dial(anna);
    var password = anna.password();

    assertThat(dial(anna)).contains("после").hasSizeLessThanOrEqualTo(Ussd.LONGEST);

    assertThat(anna.texts()).hasSize(1);
    assertThat(anna.outcome(password)).isEqualTo("SignedIn");
    clock.passes(SOON);
    dial(anna);
    assertThat(anna.texts()).hasSize(2);
  }

  @Test
  void fivePasswordsAnHourAndNoMore() {
    var anna = subscriber();
    for (int i = 0; i < 7; i++) {
      dial(anna);
      clock.passes(SOON);
    }

    assertThat(anna.texts()).hasSize(5);
  }

  @Test
  void ofManyCallsAtOnceOneBringsAPassword() throws Exception {
    var anna = subscriber();

    List<Callable<String>> calls = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      calls.add(() -> dial(anna));
    }
    try (var phones = Executors.newFixedThreadPool(16)) {
      for (var call : phones.invokeAll(calls)) {
        call.get();
      }
    }

    assertThat(anna.texts()).hasSize(1);
    assertThat(anna.outcome(anna.password())).isEqualTo("SignedIn");
  }

  @Test
  @Rule("R27")
  void aLockStays() {
    var anna = subscriber();
    for (int i = 0; i < 3; i++) {
      anna.outcome("wrong-wrong-wrong");
    }

    dial(anna);

    assertThat(anna.outcome(anna.password())).isEqualTo("SignInLocked");
    clock.passes(Duration.ofMinutes(10));
    assertThat(anna.outcome(anna.password())).isEqualTo("SignedIn");
  }

  @Test
  void aNumberWithoutACabinetHearsTheSameAndGetsNothing() {
    var anna = subscriber();
    var nobody = sim(signedIn.nobody());

    assertThat(dial(nobody)).isEqualTo(dial(anna));
    write(nobody, "Пароль");

    assertThat(nobody.texts()).isEmpty();
    assertThat(dial(nobody)).isEqualTo(dial(anna)); // too soon, alike
  }

  @Test
  @Rule({"R30", "S9"})
  void aLostPhoneHearsTheSameAndKeepsNothing() {
    var anna = subscriber();
    anna.withOwnPassword();
    int before = anna.texts().size();
    var account = new AccountId(Long.parseLong(anna.digits()));
    transaction.executeWithoutResult(begun -> lost.mark(account));

    assertThat(dial(anna)).isEqualTo(dial(subscriber()));

    assertThat(anna.texts()).hasSize(before);
    transaction.executeWithoutResult(begun -> lost.unmark(account));
    assertThat(anna.outcome(OWN_PASSWORD)).isEqualTo("SignedIn");
  }

  @Test
  @Rule("B2")
  void aSimChangedLatelyReplacesNoSecret() {
    var holder = new SimHolder(db, identity);
    var anna = sim(holder.msisdn);
    anna.withOwnPassword();
    holder.changesSim(clock.instant());

    assertThat(dial(anna)).contains("SIM").hasSizeLessThanOrEqualTo(Ussd.LONGEST);

    assertThat(anna.outcome(OWN_PASSWORD)).isEqualTo("SignedIn");
    clock.passes(Duration.ofHours(73));
    dial(anna);
    assertThat(anna.outcome(anna.password())).isEqualTo("SignedIn");
  }

  @Test
  @Rule("R12")
  void anUnknownCodeIsAnsweredWithTheMenu() {
    var anna = subscriber();

    var shown = channels.dial(anna.digits(), "*100#", RUSSIAN);

    assertThat(shown).contains(CODE + " пароль").hasSizeLessThanOrEqualTo(Ussd.LONGEST);
    assertThat(anna.texts()).isEmpty();
  }

  @Test
  @Rule({"R2", "R12"})
  void theCallerIsUnderstoodAsNetworksSpellNumbers() {
    var anna = subscriber();

    channels.dial("8" + anna.digits().substring(1), " *111* 25#", RUSSIAN);

    assertThat(anna.outcome(anna.password())).isEqualTo("SignedIn");
    assertThat(channels.dial("14155550100", CODE, Locale.ENGLISH)).contains("cannot");
    assertThat(channels.dial("Kabinet", CODE, Locale.ENGLISH)).contains("cannot");
  }

  @Test
  @Rule("R14")
  void theVoiceMenuBringsAPasswordToo() {
    var anna = subscriber();

    assertThat(channels.press(anna.digits(), "", RUSSIAN)).contains("нажмите 1");
    channels.press(anna.digits(), "1", RUSSIAN);

    assertThat(anna.outcome(anna.password())).isEqualTo("SignedIn");
  }

  private String dial(TestSim sim) {
    return channels.dial(sim.digits(), CODE, RUSSIAN);
  }

  private void write(TestSim sim, String text) {
    channels.sms(new Incoming(sim.digits(), "3339", text, ""));
  }

  private TestSim subscriber() {
    return sim(signedIn.subscriber());
  }

  private TestSim sim(String msisdn) {
    return new TestSim(msisdn, signedIn, phones, post);
  }
}
