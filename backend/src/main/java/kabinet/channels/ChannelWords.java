package kabinet.channels;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kabinet.operator.Operators;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What callers are told, in their language and the operator's time. */
@Component
class ChannelWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM HH:mm", Locale.ROOT);

  private final MessageSource messages;
  private final Operators operators;

  ChannelWords(MessageSource messages, Operators operators) {
    this.messages = messages;
    this.operators = operators;
  }

  String passwordOnItsWay(Locale language) {
    return say(language, "channels.passwordOnItsWay");
  }

  /** The minute after, so that nobody comes a moment too early. */
  String passwordTooSoon(Instant retryAfter, Locale language) {
    var time = TIME.format(retryAfter.plusSeconds(59).atZone(operators.profile().timeZone()));
    return say(language, "channels.passwordTooSoon", time);
  }

  String passwordSimTooNew(Instant until, Locale language) {
    var moment = minuteAfter(until, operators.profile().timeZone());
    return say(language, "channels.passwordSimTooNew", moment);
  }

  /** On which day and at what time, a minute late rather than early. */
  static String minuteAfter(Instant moment, ZoneId zone) {
    return MOMENT.format(moment.plusSeconds(59).atZone(zone));
  }

  String passwordLabel(Locale language) {
    return say(language, "channels.passwordLabel");
  }

  String unknownCode(Locale language) {
    return say(language, "channels.unknownCode");
  }

  String voiceMenu(Locale language) {
    return say(language, "channels.voiceMenu", operators.profile().name().in(language));
  }

  String notServed(Locale language) {
    return say(language, "channels.notServed");
  }

  String busy(Locale language) {
    return say(language, "channels.busy");
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
