package kabinet.billing.order;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kabinet.kernel.Money;
import kabinet.operator.MoneyWords;
import kabinet.operator.Operators;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about orders, in their language. */
@Component
class OrderWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final MessageSource messages;
  private final MoneyWords money;
  private final Operators operators;

  OrderWords(MessageSource messages, MoneyWords money, Operators operators) {
    this.messages = messages;
    this.money = money;
    this.operators = operators;
  }

  String keyUsed(Locale language) {
    return say(language, "billing.keyUsed");
  }

  String closed(Locale language) {
    return say(language, "billing.closed");
  }

  String missing(Money sum, Locale language) {
    return say(language, "billing.missing", money.say(sum, language));
  }

  String expired(Locale language) {
    return say(language, "billing.quoteExpired", Quotes.VALID_FOR.toMinutes());
  }

  String used(Locale language) {
    return say(language, "billing.quoteUsed");
  }

  String changed(Money was, Money now, Locale language) {
    return was.equals(now)
        ? say(language, "billing.quoteTermsChanged")
        : say(
            language,
            "billing.quoteSumChanged",
            money.say(was, language),
            money.say(now, language));
  }

  String undoTooLate(Instant until, Locale language) {
    var time = TIME.format(until.atZone(operators.profile().timeZone()));
    return say(language, "billing.undoTooLate", time);
  }

  String noUndo(Locale language) {
    return say(language, "billing.noUndo");
  }

  String undoUsed(Locale language) {
    return say(language, "billing.undoUsed");
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
