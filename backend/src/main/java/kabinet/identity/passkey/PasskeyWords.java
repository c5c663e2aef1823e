package kabinet.identity.passkey;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about their passkeys, in their language. */
@Component
class PasskeyWords {

  private final MessageSource messages;

  PasskeyWords(MessageSource messages) {
    this.messages = messages;
  }

  String tooMany(Locale language) {
    return say(language, "identity.tooManyPasskeys", AddPasskey.MOST);
  }

  String notTaken(Locale language) {
    return say(language, "identity.passkeyNotTaken");
  }

  String nameNotTaken(Locale language) {
    return say(language, "identity.passkeyName", PasskeyName.LONGEST);
  }

  String lastWayIn(Locale language) {
    return say(language, "identity.lastWayIn");
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
