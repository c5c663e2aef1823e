package kabinet.messaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.util.Objects.requireNonNull;
import static kabinet.messaging.SmscPhone.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kabinet.Rule;
import kabinet.TestClock;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.OptionalParameter.Its_session_info;
import org.jsmpp.bean.OptionalParameter.Ussd_service_op;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Rule({"R12", "R13"})
class SmppReceivingTests implements NetworkReceiver {

  private static final String ANNA = "79000000001";
  private static final String ANSWER = "Пароль придёт в SMS.";

  private final BlockingQueue<Incoming> received = new LinkedBlockingQueue<>();
  private final CountDownLatch release = new CountDownLatch(1);
  private volatile boolean busy;
  private Smsc smsc;
  private SmppInbox inbox;
  private SmppLink link;
  private SmppListening listening;

  @BeforeEach
  void listen() throws IOException {
    smsc = new Smsc("s3cr3t");
    inbox = new SmppInbox(() -> this);
    link = SmppGatewayTests.link(smsc.port(), "s3cr3t", inbox, new TestClock());
    listening = new SmppListening(link, Duration.ofMillis(100));
    listening.start();
  }

  @AfterEach
  void stop() throws IOException {
    release.countDown();
    listening.stop();
    inbox.close();
    link.close();
    smsc.close();
  }

  @Test
  void itStaysBoundAsATransceiverWithoutSendingAnything() {
    assertThat(anna().writes("3339", "Пароль")).isEqualTo(TAKEN);

    assertThat(smsc.bound.getFirst().getBindType()).isEqualTo(BindType.BIND_TRX);
    assertThat(next()).isEqualTo(new Incoming("+" + ANNA, "3339", "Пароль", "/"));
  }

  @Test
  void aLostLineIsBoundAnew() {
    anna().writes("3339", "Пароль");
    smsc.hangUp();

    assertThat(anna().writes("3339", "Пароль")).isEqualTo(TAKEN);
    assertThat(smsc.bound).hasSize(2);
  }

  static Stream<Arguments> alphabets() {
    return Stream.of(
        Arguments.of("Password", 0x00, "Password".getBytes(US_ASCII)),
        Arguments.of("{Äß€}", 0x00, gsm("{Äß€}")),
        Arguments.of("Password", 0x01, "Password".getBytes(US_ASCII)),
        Arguments.of("Paßword é", 0x03, "Paßword é".getBytes(ISO_8859_1)),
        Arguments.of("Пароль", 0x06, "Пароль".getBytes(Charset.forName("ISO-8859-5"))),
        Arguments.of("Пароль", 0x08, "Пароль".getBytes(UTF_16BE)),
        Arguments.of("Пароль", 0x19, "Пароль".getBytes(UTF_16BE)),
        Arguments.of("Password", 0xf1, "Password".getBytes(US_ASCII)),
        Arguments.of("", 0x04, new byte[] {1, 2, 3}),
        Arguments.of("", 0xf5, new byte[] {1, 2, 3}));
  }

  @ParameterizedTest
  @MethodSource("alphabets")
  void aTextIsReadInItsAlphabet(String text, int coding, byte[] octets) {
    anna().writes("3339", coding, octets);

    assertThat(next().text()).isEqualTo(text);
  }

  @Test
  void aLongTextIsReadAndAPartOfOneSaysNothing() {
    var alone = new byte[] {3, 0x24, 1, 0, 4, 0x1f};
    var part = new byte[] {5, 0, 3, 7, 2, 1, 4, 0x1f};
    anna().writesAsPayload("3339", "Пароль".repeat(40));
    assertThat(next().text()).isEqualTo("Пароль".repeat(40));

    anna().writesWithHeader("3339", alone);
    assertThat(next().text()).isEqualTo("П");
    anna().writesWithHeader("3339", part);
    assertThat(next().text()).isEmpty();
    anna().writesWithHeader("3339", new byte[] {120, 0});
    assertThat(next().text()).isEmpty();
  }

  @Test
  void receiptsAreTakenAndNotRead() {
    assertThat(anna().acknowledges("Kabinet")).isEqualTo(TAKEN);
    anna().writes("3339", "Пароль");

    assertThat(next().text()).isEqualTo("Пароль");
    assertThat(received).isEmpty();
  }

  @Test
  @Rule("R12")
  void aDialledCodeIsAnsweredWithinItsSessionAndEndsIt() {
    assertThat(anna().dials("*111*25#", 0x0500)).isEqualTo(TAKEN);

    assertThat(next().text()).isEqualTo("*111*25#");
    var answer = smsc.nextReceived();
    assertThat(answer.getDestAddress()).isEqualTo(ANNA);
    assertThat(answer.getSourceAddr()).isEqualTo("111");
    assertThat(answer.getServiceType()).isEqualTo("USSD");
    assertThat(new String(answer.getShortMessage(), UTF_16BE)).isEqualTo(ANSWER);
    assertThat(answer.getOptionalParameter(Ussd_service_op.class).getValue()).isEqualTo((byte) 17);
    assertThat(answer.getOptionalParameter(Its_session_info.class).getValue())
        .isEqualTo((short) 0x0501);
  }

  @Test
  @Rule("R12")
  void whatElseIsSaidInASessionIsTakenAndNotRead() {
    assertThat(anna().ussd("", 19, 0x0500)).isEqualTo(TAKEN);
    anna().dials("*111*25#", 0x0600);

    assertThat(next().reference()).isEqualTo(0x0600 + "/");
    assertThat(received).isEmpty();
  }

  /** Answers do not wait for the work, and what cannot wait any more is not taken. */
  @Test
  void theSmscIsAnsweredAtOnceAndAskedToComeAgainWhenTooMuchIsWaiting() {
    busy = true;
    int refused = TAKEN;
    int taken = 0;
    while (refused == TAKEN && taken < 300) {
      refused = anna().writes("3339", "Пароль");
      taken++;
    }

    assertThat(taken).isBetween(200, 210);
    assertThat(refused).isEqualTo(SMPPConstant.STAT_ESME_RX_T_APPN);
  }

  @Override
  public void sms(Incoming message) {
    if (busy) {
      await();
    }
    received.add(message);
  }

  @Override
  public @Nullable String ussd(Incoming dialled) {
    received.add(dialled);
    return ANSWER;
  }

  private SmscPhone anna() {
    return new SmscPhone(smsc.session(), ANNA);
  }

  private Incoming next() {
    try {
      return requireNonNull(received.poll(5, TimeUnit.SECONDS), "nothing came in");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void await() {
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] gsm(String text) {
    var octets = new ByteArrayOutputStream();
    text.codePoints().mapToObj(GsmAlphabet::octets).forEach(octets::writeBytes);
    return octets.toByteArray();
  }
}
