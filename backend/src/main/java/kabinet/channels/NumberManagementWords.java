package kabinet.channels;

import java.util.Locale;
import kabinet.household.NumberManagement.Answer;
import kabinet.operator.Operators;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * R38: what a SIM is answered about numbers, short enough for one screen. A yes is answered by whom
 * it is said to and how it is taken back.
 */
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
    var service = profile.numberManagement();
    return switch (answer) {
      case Answer.On() ->
          say(language, "channels.numbersOn", profile.shortCodes().numberManagementUssd());
      case Answer.Off() -> say(language, "channels.numbersOff");
      case Answer.OneConfirmed(var other) ->
          say(language, "channels.numbersOneConfirmed", other.value(), service.offUssd());
      case Answer.Requested(var other) ->
          say(language, "channels.numbersRequested", other.value(), service.offUssd());
      case Answer.ServiceOff() -> say(language, "channels.numbersServiceOff", service.onUssd());
      case Answer.SimTooNew(var until) ->
          say(
              language,
              "channels.numbersSimTooNew",
              ChannelWords.minuteAfter(until, profile.timeZone()));
      case Answer.NothingAsked() -> say(language, "channels.numbersNothingAsked");
      case Answer.NotServed() -> say(language, "channels.notServed");
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
