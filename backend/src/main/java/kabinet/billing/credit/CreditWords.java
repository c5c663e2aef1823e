package kabinet.billing.credit;

import java.util.Locale;
import kabinet.kernel.Money;
import kabinet.operator.MoneyWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about credit, in their language. */
@Component
class CreditWords {

  private final MessageSource messages;
  private final MoneyWords money;

  CreditWords(MessageSource messages, MoneyWords money) {
    this.messages = messages;
    this.money = money;
  }

  String on(CreditLine line, Money limit, Locale language) {
    return say(language, "billing.creditOn." + line, money.say(limit.negate(), language));
  }

  String off(CreditLine line, Locale language) {
    return say(language, "billing.creditOff." + line);
  }

  String lost(CreditLine line, Locale language) {
    return say(language, "billing.creditLost." + line);
  }

  String inUse(Money owed, Locale language) {
    return say(language, "billing.creditInUse", money.say(owed, language));
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
