package kabinet.messaging;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static kabinet.messaging.SmscPhone.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SimHolder;
import kabinet.TestClock;
import kabinet.identity.Identity;
import kabinet.simulator.TestHandset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** From an SMSC's socket to the password on the phone. */
@KabinetTest
@Rule({"R12", "R13"})
@ExtendWith(OutputCaptureExtension.class)
class SmppPasswordTests {

  @Autowired NetworkReceiver receiver;
  @Autowired SignedIn signedIn;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired TestClock clock;
  @Autowired DSLContext db;
  @Autowired Identity identity;
  private Smsc smsc;
  private SmppInbox inbox;
  private SmppLink link;

  @BeforeEach
  void bind() throws IOException {
    smsc = new Smsc("s3cr3t");
    inbox = new SmppInbox(() -> receiver);
    link = SmppGatewayTests.link(smsc.port(), "s3cr3t", inbox, clock);
    assertThat(link.session().getSessionState().isBound()).isTrue();
  }

  @AfterEach
  void unbind() throws IOException {
    inbox.close();
    link.close();
    smsc.close();
  }

  @Test
  @Rule("R13")
  void aWordThatIsRepeatedAndArrivesLateBringsOnePassword(CapturedOutput log) {
    var msisdn = signedIn.subscriber();
    var anna = new SmscPhone(smsc.session(), msisdn.substring(1));

    assertThat(anna.writes("3339", " «ПАРОЛЬ» ")).isEqualTo(TAKEN);
    clock.passes(Duration.ofMinutes(2));
    assertThat(anna.writes("3339", " «ПАРОЛЬ» ")).isEqualTo(TAKEN);
    assertThat(anna.writes("3339", " «ПАРОЛЬ» ")).isEqualTo(TAKEN);
    inbox.close();
    post.deliver();

    assertThat(phones.texts(msisdn)).singleElement().asString().startsWith("Новый пароль");
    assertThat(log.getAll()).doesNotContain(phones.texts(msisdn).getFirst().split("[:\n]")[1]);
  }

  @Test
  @Rule("R12")
  void aCodeDialledIsAnsweredAndBringsAPassword() {
    var msisdn = signedIn.subscriber();
    var anna = new SmscPhone(smsc.session(), msisdn.substring(1));

    assertThat(anna.dials("*111*25#", 0x0700)).isEqualTo(TAKEN);

    var answer = smsc.nextReceived();
    assertThat(new String(answer.getShortMessage(), UTF_16BE)).contains("пароль придёт в SMS");
    assertThat(answer.getShortMessage().length).isLessThanOrEqualTo(160);
    post.deliver();
    assertThat(phones.texts(msisdn)).hasSize(1);
  }

  @Test
  @Rule({"R12", "R51"})
  void aCodeDialledSwitchesTrustCreditOn() {
    var holder = new SimHolder(db, identity);
    var anna = new SmscPhone(smsc.session(), holder.msisdn.substring(1));

    assertThat(anna.dials("*111*32#", 0x0701)).isEqualTo(TAKEN);

    var answer = smsc.nextReceived();
    assertThat(new String(answer.getShortMessage(), UTF_16BE)).contains("Кредит доверия включён");
    assertThat(answer.getShortMessage().length).isLessThanOrEqualTo(160);
  }
}
