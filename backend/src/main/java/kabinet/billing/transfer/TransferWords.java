package kabinet.billing.transfer;

import java.util.Locale;
import kabinet.billing.TransferKind;
import kabinet.billing.order.AmountOutOfRange;
import kabinet.kernel.Wording;
import kabinet.operator.MoneyWords;
import kabinet.operator.TransferRule;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about transfers, in their language. */
@Component
class TransferWords {

  private final MessageSource messages;
  private final MoneyWords money;

  TransferWords(MessageSource messages, MoneyWords money) {
    this.messages = messages;
    this.money = money;
  }

  String sent(TransferKind kind, String masked, Locale language) {
    return say(language, "billing.transfer.to." + kind, masked);
  }

  String fee(Locale language) {
    return say(language, "billing.transfer.fee");
  }

  RecipientNotUnderstood notUnderstood(TransferKind kind, Locale language) {
    return new RecipientNotUnderstood(say(language, "billing.transfer.notUnderstood." + kind));
  }

  RecipientNotFound notFound(TransferKind kind, Locale language) {
    return new RecipientNotFound(say(language, "billing.transfer.notFound." + kind));
  }

  SameAccount sameAccount(Locale language) {
    return new SameAccount(say(language, "billing.transfer.self"));
  }

  PayoutsUnavailable off(Locale language) {
    return new PayoutsUnavailable(say(language, "billing.transfer.off"));
  }

  AmountOutOfRange outOfRange(TransferRule rule, Locale language) {
    var least = money.say(rule.least(), language);
    var most = money.say(rule.most(), language);
    return new AmountOutOfRange(
        say(language, "billing.transfer.range", least, most), rule.least(), rule.most());
  }

  TransferLimitExceeded limit(LeftToSend left, TransferRule rule, Locale language) {
    var key = left.isOfDay() ? "billing.transfer.limitDay" : "billing.transfer.limitMonth";
    var limit = left.isOfDay() ? rule.aDay() : rule.aMonth();
    return new TransferLimitExceeded(
        say(language, key, money.say(left.now(), language), money.say(limit, language)),
        left.now());
  }

  /** As it stands in a ledger, which keeps both languages. */
  static Wording both(String number) {
    return new Wording(number, number);
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
