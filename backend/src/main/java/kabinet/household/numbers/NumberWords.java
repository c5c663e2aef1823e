package kabinet.household.numbers;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about their numbers, in their language. */
@Component
class NumberWords {

  private final MessageSource messages;

  NumberWords(MessageSource messages) {
    this.messages = messages;
  }

  String labelNotTaken(Locale language) {
    return say(language, "household.labelNotTaken", Label.LONGEST);
  }

  String ownerOnly(Locale language) {
    return say(language, "household.ownerOnly");
  }

  String contractNotPrimary(Locale language) {
    return say(language, "household.contractNotPrimary");
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
