package kabinet.identity.recovery;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kabinet.operator.Operators;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What staff are told about a match, and households about what followed. */
@Component
class RecoveryWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final MessageSource messages;
  private final Operators operators;

  RecoveryWords(MessageSource messages, Operators operators) {
    this.messages = messages;
    this.operators = operators;
  }

  String notMatched(int attemptsLeft, Locale language) {
    return say(language, "identity.notMatched", attemptsLeft);
  }

  String notOnFile(Locale language) {
    return say(language, "identity.notOnFile");
  }

  String closed(Instant until, Locale language) {
    var zone = operators.profile().timeZone();
    return say(
        language, "identity.matchingClosed", TIME.format(until.plusSeconds(59).atZone(zone)));
  }

  String phoneFound(String number, Locale language) {
    return say(language, "identity.phoneFound", number);
  }

  String phoneFoundSubject(Locale language) {
    return say(language, "identity.phoneFoundSubject", operators.profile().name().in(language));
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
