package kabinet.billing.topup;

import java.util.Locale;
import kabinet.billing.acquiring.DeclineReason;
import kabinet.kernel.Money;
import kabinet.operator.MoneyWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about top-ups, in their language. */
@Component
class TopUpWords {

  private final MessageSource messages;
  private final MoneyWords money;

  TopUpWords(MessageSource messages, MoneyWords money) {
    this.messages = messages;
    this.money = money;
  }

  String outOfRange(Money least, Money most, Locale language) {
    return say(
        language, "billing.topUpRange", money.say(least, language), money.say(most, language));
  }

  String unavailable(Locale language) {
    return say(language, "billing.topUpUnavailable");
  }

  /** What the bank writes on its page. */
  String bill(String operator, Locale language) {
    return say(language, "billing.topUpBill", operator);
  }

  String declined(DeclineReason reason, Locale language) {
    return say(language, "billing.declined." + reason);
  }

  String receipt(String key, Locale language) {
    return say(language, "billing.receipt." + key);
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
