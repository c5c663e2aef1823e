package kabinet.channels;

import java.util.Locale;
import kabinet.household.NumberManagement.Answer;
import kabinet.operator.Operators;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** R38: what a SIM is answered about numbers, short enough for one screen. */
@Component
class NumberManagementWords {

  private final MessageSource messages;
  private final Operators operators;

  NumberManagementWords(MessageSource messages, Operators operators) {
    this.messages = messages;
    this.operators = operators;
  }

  String answer(Answer answer, Locale language) {
    var profile = operators.profile();
    return switch (answer) {
      case ON -> say(language, "channels.numbersOn", profile.shortCodes().numberManagementUssd());
      case OFF -> say(language, "channels.numbersOff");
      case ONE_CONFIRMED -> say(language, "channels.numbersOneConfirmed");
      case REQUESTED -> say(language, "channels.numbersRequested");
      case SERVICE_OFF ->
          say(language, "channels.numbersServiceOff", profile.numberManagement().onUssd());
      case NOTHING_ASKED -> say(language, "channels.numbersNothingAsked");
      case NOT_SERVED -> say(language, "channels.notServed");
    };
  }

  String onLabel(Locale language) {
    return say(language, "channels.numbersOnLabel");
  }

  String offLabel(Locale language) {
    return say(language, "channels.numbersOffLabel");
  }

  String confirmLabel(Locale language) {
    return say(language, "channels.numbersConfirmLabel");
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
