package kabinet.messaging;

import static kabinet.messaging.Delivery.TAKEN;
import static kabinet.messaging.Delivery.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import kabinet.TestClock;
import kabinet.kernel.Msisdn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SmppTlsTests {

  private static final String PASSWORD = "s3cr3t";

  @TempDir static Path folder;
  private static TlsIdentity identity;

  private final TestClock clock = new TestClock();

  @BeforeAll
  static void aCertificateForToday() throws Exception {
    identity = new TlsIdentity(folder);
  }

  @Test
  void messagesAreEncryptedForAnSmscThatProvesItself() throws IOException {
    try (var smsc = new Smsc(PASSWORD, identity)) {
      assertThat(sent(smsc, "127.0.0.1", trusted())).isEqualTo(TAKEN);

      assertThat(smsc.received).hasSize(1);
    }
  }

  @Test
  void anSmscNobodyVouchesForIsNotToldThePassword() throws IOException {
    try (var smsc = new Smsc(PASSWORD, identity)) {
      assertThat(sent(smsc, "127.0.0.1")).isEqualTo(UNSURE);

      assertThat(smsc.bound).isEmpty();
    }
  }

  @Test
  void anSmscUnderAnotherNameIsNotToldThePassword() throws IOException {
    try (var smsc = new Smsc(PASSWORD, identity)) {
      assertThat(sent(smsc, "localhost", trusted())).isEqualTo(UNSURE);

      assertThat(smsc.bound).isEmpty();
    }
  }

  @Test
  void nothingIsSentInTheClearUnlessTheOperatorSaysSo() throws IOException {
    try (var plain = new Smsc(PASSWORD)) {
      assertThat(sent(plain, "127.0.0.1")).isEqualTo(UNSURE);
      assertThat(plain.bound).isEmpty();

      assertThat(sent(plain, "127.0.0.1", "kabinet.smpp.tls=false")).isEqualTo(TAKEN);
    }
  }

  private static String[] trusted() {
    return new String[] {
      "kabinet.smpp.ssl-bundle=smsc",
      "spring.ssl.bundle.pem.smsc.truststore.certificate=" + identity.certificate().toUri()
    };
  }

  private Delivery sent(Smsc smsc, String host, String... settings) {
    var outcome = new Delivery[1];
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
        .withUserConfiguration(SmppConfiguration.class)
        .withBean(TestClock.class, () -> clock)
        .withPropertyValues(settings)
        .withPropertyValues(
            "kabinet.smpp.host=" + host,
            "kabinet.smpp.port=" + smsc.port(),
            "kabinet.smpp.password=" + PASSWORD)
        .run(started -> outcome[0] = started.getBean(SmppGateway.class).send(code()));
    return outcome[0];
  }

  private Sms code() {
    var expiry = clock.instant().plus(Duration.ofMinutes(15));
    return new Sms(7, new Msisdn("+79000000001"), "Your code: 407182", expiry);
  }
}
