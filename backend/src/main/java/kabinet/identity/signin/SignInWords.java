package kabinet.identity.signin;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kabinet.operator.Operators;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about signing in, in their language and the operator's time. */
@Component
class SignInWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final Duration SOON = Duration.ofSeconds(90);

  private final MessageSource messages;
  private final Operators operators;

  SignInWords(MessageSource messages, Operators operators) {
    this.messages = messages;
    this.operators = operators;
  }

  String sms(String code, Locale language) {
    return say(language, "identity.sms", code, minutes(promisedLife()));
  }

  /** Shows a number as it should look, made of digits that nobody has. */
  String msisdnNotUnderstood(Locale language) {
    var numbers = PhoneNumberUtil.getInstance();
    var example =
        numbers.getExampleNumberForType(
            operators.profile().country().name(), PhoneNumberType.MOBILE);
    return say(
        language,
        "identity.msisdnNotUnderstood",
        numbers.format(example, PhoneNumberFormat.INTERNATIONAL));
  }

  String tooManyCodes(Instant now, Instant retryAfter, Locale language) {
    var wait = Duration.between(now, retryAfter);
    return wait.compareTo(SOON) <= 0
        ? say(language, "identity.resendSoon", wait.plusMillis(999).toSeconds())
        : say(language, "identity.tooManyCodes", time(retryAfter));
  }

  String wrongSecret(Secret secret, int attemptsLeft, Locale language) {
    return switch (secret) {
      case CODE -> say(language, "identity.wrongCode", attemptsLeft);
      case PASSWORD -> say(language, "identity.wrongLogin", attemptsLeft);
      case PASSKEY -> say(language, "identity.wrongPasskey");
    };
  }

  String signInLocked(Instant retryAfter, Locale language) {
    return say(
        language,
        "identity.signInLocked",
        minutes(operators.profile().signIn().lockedFor()),
        time(retryAfter));
  }

  String notRemembered(Locale language) {
    return say(language, "identity.notRemembered");
  }

  String signedInElsewhere(String device, Instant at, Locale language) {
    var time = TIME.format(at.atZone(operators.profile().timeZone()));
    return say(language, "identity.signInAlert", time, device(device, language));
  }

  /** A device as it is shown, whether or not it says what it is. */
  String device(String device, Locale language) {
    return device.isEmpty() ? say(language, "identity.unknownDevice") : device;
  }

  String askedTooOften(Instant retryAfter, Locale language) {
    return say(language, "identity.askedTooOften", time(retryAfter));
  }

  String notConfirmedYet(Locale language) {
    return say(language, "identity.notConfirmedYet");
  }

  String notConfirmed(Locale language) {
    return say(language, "identity.notConfirmed");
  }

  String questionOver(Locale language) {
    return say(language, "identity.questionOver");
  }

  String signInRefused(Locale language) {
    return say(language, "identity.signInRefused");
  }

  String deviceLost(Locale language) {
    return say(language, "identity.deviceLost");
  }

  String robotCheckRequired(Locale language) {
    return say(language, "identity.robotCheckRequired");
  }

  private Duration promisedLife() {
    return operators.profile().signIn().codeLifetime();
  }

  /** The minute after, so that nobody comes a moment too early. */
  private String time(Instant moment) {
    return TIME.format(moment.plusSeconds(59).atZone(operators.profile().timeZone()));
  }

  private static long minutes(Duration duration) {
    return Math.ceilDiv(duration.toSeconds(), 60);
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
