package kabinet.identity.signin;

import java.util.Locale;
import kabinet.identity.password.PasswordFault;
import kabinet.identity.password.Passwords;
import kabinet.operator.Operators;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about their password, in their language. */
@Component
class PasswordWords {

  private final MessageSource messages;
  private final Operators operators;

  PasswordWords(MessageSource messages, Operators operators) {
    this.messages = messages;
    this.operators = operators;
  }

  String passwordsDiffer(Locale language) {
    return say(language, "identity.passwordsDiffer");
  }

  String alreadySet(Locale language) {
    return say(language, "identity.passwordAlreadySet");
  }

  String notSet(Locale language) {
    return say(language, "identity.passwordNotSet");
  }

  String wrongPassword(int attemptsLeft, Locale language) {
    return say(language, "identity.wrongPassword", attemptsLeft);
  }

  String notTaken(PasswordFault fault, Locale language) {
    return switch (fault) {
      case TOO_SHORT -> say(language, "identity.passwordTooShort");
      case TOO_LONG -> say(language, "identity.passwordTooLong");
      case COMMON -> say(language, "identity.passwordCommon");
      case OWN_NUMBER -> say(language, "identity.passwordOwnNumber");
    };
  }

  String resetRequested(Locale language) {
    return say(language, "identity.resetRequested", Passwords.SENT_LIVES.toHours());
  }

  String newPasswordSubject(Locale language) {
    return say(language, "identity.newPasswordSubject", operators.profile().name().in(language));
  }

  String newPassword(String password, Locale language) {
    return say(language, "identity.newPassword", password, Passwords.SENT_LIVES.toHours());
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
