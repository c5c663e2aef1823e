package kabinet.household.numbers;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kabinet.operator.Operators;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about their numbers, in their language. */
@Component
class NumberWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final MessageSource messages;
  private final Operators operators;

  NumberWords(MessageSource messages, Operators operators) {
    this.messages = messages;
    this.operators = operators;
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

  String otherPasswordWrong(int attemptsLeft, Locale language) {
    return say(language, "household.otherPasswordWrong", attemptsLeft);
  }

  /** The minute after, so that nobody comes a moment too early. */
  String otherSignInLocked(Instant until, Locale language) {
    var time = TIME.format(until.plusSeconds(59).atZone(operators.profile().timeZone()));
    return say(language, "household.otherSignInLocked", time);
  }

  String deviceLost(Locale language) {
    return say(language, "household.deviceLost");
  }

  String holderMismatch(Locale language) {
    return say(language, "household.holderMismatch");
  }

  String lineAlreadyHere(Locale language) {
    return say(language, "household.lineAlreadyHere");
  }

  String lineLinkedElsewhere(Locale language) {
    return say(language, "household.lineLinkedElsewhere");
  }

  String othersDependOnLine(Locale language) {
    return say(language, "household.othersDependOnLine");
  }

  String lineNotAdded(Locale language) {
    return say(language, "household.lineNotAdded");
  }

  String primaryStays(Locale language) {
    return say(language, "household.primaryStays");
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
