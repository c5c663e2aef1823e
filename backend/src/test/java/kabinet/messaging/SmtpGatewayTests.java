package kabinet.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import kabinet.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Against a real SMTP server on a socket. */
@Rule("R22")
class SmtpGatewayTests {

  private static final SmtpSettings SETTINGS = new SmtpSettings("Кабинет <cabinet@example.org>");
  private static final Instant WRITTEN = Instant.parse("2026-03-01T09:00:00Z");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void open() {
    server.start();
  }

  @AfterEach
  void close() {
    server.stop();
  }

  @Test
  void aMailArrivesAsItWasWritten() throws Exception {
    var outcome = gateway().send(mail(7, "anna@example.org"));

    assertThat(outcome).isEqualTo(Delivery.TAKEN);
    MimeMessage arrived = server.getReceivedMessages()[0];
    assertThat(arrived.getSubject()).isEqualTo("Новый пароль");
    assertThat(arrived.getContent().toString().strip()).isEqualTo("Ваш пароль: …");
    assertThat(arrived.getFrom()[0].toString()).contains("cabinet@example.org");
    assertThat(arrived.getAllRecipients()[0].toString()).isEqualTo("anna@example.org");
    assertThat(arrived.getSentDate()).isEqualTo(WRITTEN);
    assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void theSameMailTwiceHasTheSameName() throws Exception {
    var gateway = gateway();

    gateway.send(mail(7, "anna@example.org"));
    gateway.send(mail(7, "anna@example.org"));

    var arrived = server.getReceivedMessages();
    assertThat(arrived[0].getMessageID()).isEqualTo("<7@example.org>");
    assertThat(arrived[1].getMessageID()).isEqualTo(arrived[0].getMessageID());
  }

  @Test
  void aServerThatIsAwayMayComeBack() {
    var gateway = gateway();
    server.stop();

    assertThat(gateway.send(mail(8, "anna@example.org"))).isEqualTo(Delivery.UNSURE);
  }

  @Test
  void anAddressThatIsNoneIsRefusedForGood() {
    assertThat(gateway().send(mail(9, "anna@@example"))).isEqualTo(Delivery.REFUSED);
  }

  @Test
  void aSecretStandsInNoLine() {
    assertThat(mail(10, "anna@example.org")).hasToString("mail 10");
  }

  @Test
  void aSenderMustBeAnAddress() {
    var server = new JavaMailSenderImpl();

    assertThatThrownBy(() -> new SmtpGateway(server, new SmtpSettings("nobody at all")))
        .hasMessageContaining("kabinet.mail.sender");
  }

  private SmtpGateway gateway() {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(server.getSmtp().getPort());
    return new SmtpGateway(sender, SETTINGS);
  }

  private static Mail mail(long id, String to) {
    return new Mail(id, to, "Новый пароль", "Ваш пароль: …", WRITTEN);
  }
}
