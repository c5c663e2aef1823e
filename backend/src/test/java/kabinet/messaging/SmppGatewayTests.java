package kabinet.messaging;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static kabinet.messaging.Delivery.TAKEN;
import static kabinet.messaging.Delivery.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import kabinet.TestClock;
import kabinet.kernel.Msisdn;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SmppGatewayTests {

  private static final String PASSWORD = "s3cr3t";
  private static final String RUSSIAN =
      "Код для входа: 407182\nДействует 15 минут. Никому его не называйте, нам тоже.";

  private static final SmppInbox NOBODY_LISTENS =
      new SmppInbox(
          () -> {
            throw new IllegalStateException("nobody listens");
          });

  private final TestClock clock = new TestClock();
  private Smsc smsc;
  private SmppLink link;
  private SmppGateway gateway;

  @BeforeEach
  void start() throws IOException {
    smsc = new Smsc(PASSWORD);
    connect(smsc.port(), PASSWORD);
  }

  @AfterEach
  void stop() throws IOException {
    link.close();
    smsc.close();
  }

  @Test
  void aShortLatinTextIsOneMessageInTheDefaultAlphabet() {
    assertThat(gateway.send(sms("Your code: 407182"))).isEqualTo(TAKEN);

    var message = smsc.received.getFirst();
    assertThat(message.getDestAddress()).isEqualTo("79000000001");
    assertThat(message.getDestAddrTon()).isEqualTo((byte) 1);
    assertThat(message.getDestAddrNpi()).isEqualTo((byte) 1);
    assertThat(message.getSourceAddr()).isEqualTo("Kabinet");
    assertThat(message.getSourceAddrTon()).isEqualTo((byte) 5);
    assertThat(message.getDataCoding()).isZero();
    assertThat(message.isUdhi()).isFalse();
    assertThat(message.getRegisteredDelivery()).isZero();
    assertThat(message.getValidityPeriod()).isEqualTo("000000001500000R");
    assertThat(new String(message.getShortMessage(), US_ASCII)).isEqualTo("Your code: 407182");
  }

  @Test
  void aRussianTextIsPutTogetherFromItsParts() {
    assertThat(gateway.send(sms(RUSSIAN))).isEqualTo(TAKEN);

    assertThat(smsc.received).hasSize(2).allMatch(SubmitSm::isUdhi);
    assertThat(smsc.received).allMatch(part -> part.getDataCoding() == 8);
    assertThat(
            smsc.received.stream()
                .map(SubmitSm::getShortMessage)
                .map(part -> new String(part, 6, part.length - 6, UTF_16BE))
                .collect(Collectors.joining()))
        .isEqualTo(RUSSIAN);
  }

  @Test
  void itBindsOnceUnderItsName() {
    gateway.send(sms("1"));
    gateway.send(sms("2"));

    assertThat(smsc.bound).hasSize(1);
    assertThat(smsc.bound.getFirst().getSystemId()).isEqualTo("kabinet");
  }

  @ParameterizedTest
  @CsvSource({"0x58, BUSY", "0x14, BUSY", "0x0B, REFUSED", "0x01, REFUSED", "0x08, UNSURE"})
  void aRefusalIsReadByItsStatus(String status, Delivery outcome) {
    smsc.then(new Smsc.Status(Integer.decode(status)));

    assertThat(gateway.send(sms("1"))).isEqualTo(outcome);
    assertThat(gateway.send(sms("1"))).isEqualTo(TAKEN);
    assertThat(smsc.bound).hasSize(1);
  }

  @Test
  void aConnectionThatBreaksIsMadeAnew() {
    gateway.send(sms("1"));
    smsc.then(new Smsc.HangUp());

    assertThat(gateway.send(sms("2"))).isEqualTo(UNSURE);
    assertThat(gateway.send(sms("2"))).isEqualTo(TAKEN);
    assertThat(smsc.bound).hasSize(2);
  }

  @Test
  void anSmscThatFallsSilentIsLeftAndBoundAnew() {
    smsc.then(new Smsc.Silence());

    assertThat(gateway.send(sms("1"))).isEqualTo(UNSURE);
    assertThat(gateway.send(sms("1"))).isEqualTo(TAKEN);
    assertThat(smsc.bound).hasSize(2);
  }

  @Test
  void anSmscThatIsNotThereIsAskedForOnceInAWhile() throws IOException {
    int port = smsc.port();
    smsc.close();
    assertThat(gateway.send(sms("1"))).isEqualTo(UNSURE);
    smsc = new Smsc(port, PASSWORD);

    assertThat(gateway.send(sms("1"))).isEqualTo(UNSURE);
    clock.passes(Duration.ofSeconds(2));

    assertThat(gateway.send(sms("1"))).isEqualTo(TAKEN);
  }

  @Test
  void aWrongPasswordSendsNothingAndIsNotLogged(CapturedOutput log) throws IOException {
    connect(smsc.port(), "wr0ng");

    assertThat(gateway.send(sms(RUSSIAN))).isEqualTo(UNSURE);
    assertThat(smsc.received).isEmpty();
    assertThat(log.getAll()).contains("SMSC").doesNotContain("wr0ng", "407182");
  }

  @ParameterizedTest
  @CsvSource({
    "PT15M, 000000001500000R",
    "PT25H1S, 000001010001000R",
    "PT0.2S, 000000000001000R",
    "PT-5M, 000000000001000R"
  })
  void theSmscIsToldHowLongToTry(Duration left, String period) {
    assertThat(SmppGateway.relative(left)).isEqualTo(period);
  }

  private Sms sms(String text) {
    Instant expiry = clock.instant().plus(Duration.ofMinutes(15));
    return new Sms(7, new Msisdn("+79000000001"), text, expiry);
  }

  private void connect(int port, String password) {
    link = link(port, password, NOBODY_LISTENS, clock);
    gateway = new SmppGateway(link, settings(port, password), clock);
  }

  /** A line to an SMSC in the same network. */
  static SmppLink link(int port, String password, SmppInbox inbox, Clock clock) {
    var settings = settings(port, password);
    return new SmppLink(settings, new Sockets.Plain(settings.answerWithin()), inbox, clock);
  }

  private static SmppSettings settings(int port, String password) {
    return new SmppSettings(
        "127.0.0.1",
        port,
        false,
        null,
        "kabinet",
        password,
        "",
        "Kabinet",
        true,
        Duration.ofMillis(700),
        Duration.ofSeconds(30),
        Duration.ofSeconds(2));
  }
}
