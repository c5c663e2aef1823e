package kabinet.messaging;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands mails to an SMTP server (RFC 5321), one connection a mail. */
class SmtpGateway implements MailGateway {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpGateway.class);
  private static final Session NO_SESSION = Session.getInstance(new Properties());

  private final JavaMailSender server;
  private final InternetAddress sender;

  SmtpGateway(JavaMailSender server, SmtpSettings settings) {
    this.server = server;
    this.sender = address(settings.sender());
  }

  @Override
  public Delivery send(Mail mail) {
    try {
      server.send(written(mail));
      return Delivery.TAKEN;
    } catch (MessagingException impossible) {
      return refused(mail, impossible);
    } catch (MailSendException failed) {
      return failed.getFailedMessages().values().stream().anyMatch(SmtpGateway::isForGood)
          ? refused(mail, failed)
          : unsure(mail, failed);
    } catch (MailException failed) {
      return unsure(mail, failed);
    }
  }

  private MimeMessage written(Mail mail) throws MessagingException {
    var message = new Marked(mail.id(), sender.getAddress());
    message.setFrom(sender);
    message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setText(mail.text(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(mail.writtenAt()));
    message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's holiday answers it
    return message;
  }

  /** A server that knows the mailbox does not exist will not find it later. */
  private static boolean isForGood(Exception failure) {
    return failure instanceof SendFailedException sent
        && sent.getInvalidAddresses() != null
        && sent.getInvalidAddresses().length > 0;
  }

  private static Delivery refused(Mail mail, Exception why) {
    LOG.warn("{} cannot be sent: {}", mail, why.getClass().getSimpleName());
    return Delivery.REFUSED;
  }

  private static Delivery unsure(Mail mail, Exception why) {
    LOG.warn("{} did not reach the SMTP server: {}", mail, why.getClass().getSimpleName());
    return Delivery.UNSURE;
  }

  private static InternetAddress address(String sender) {
    try {
      return new InternetAddress(sender, true);
    } catch (AddressException e) {
      throw new IllegalArgumentException("kabinet.mail.sender is no mail address", e);
    }
  }

  /** The same mail sent twice has the same name, so that mailboxes can show it once. */
  private static final class Marked extends MimeMessage {

    private final String name;

    Marked(long id, String sender) {
      super(NO_SESSION);
      this.name = "<" + id + sender.substring(sender.indexOf('@')) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }
}
