package kabinet.identity.staff;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kabinet.operator.Operators;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What staff are told at the door. */
@Component
class StaffWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final MessageSource messages;
  private final Operators operators;

  StaffWords(MessageSource messages, Operators operators) {
    this.messages = messages;
    this.operators = operators;
  }

  String notKnown(int attemptsLeft, Locale language) {
    return say(language, "identity.staffNotKnown", attemptsLeft);
  }

  String locked(Instant until, Locale language) {
    var zone = operators.profile().timeZone();
    return say(
        language,
        "identity.staffLocked",
        operators.profile().signIn().lockedFor().toMinutes(),
        TIME.format(until.plusSeconds(59).atZone(zone)));
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
