package kabinet.simulator.bank;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kabinet.kernel.Money;
import kabinet.operator.MoneyWords;
import kabinet.platform.web.PageText;
import org.springframework.context.MessageSource;

/** Writes the bank's two screens in the payer's language. */
class BankPages {

  private static final PageText BILL = PageText.read("bank/bill.html");
  private static final PageText CARD = PageText.read("bank/card.html");
  private static final PageText CONFIRM = PageText.read("bank/confirm.html");
  private static final PageText STYLE = PageText.read("bank/bank.css");
  private static final String[] GAPS = {
    "name",
    "title",
    "toy",
    "to",
    "cards",
    "back",
    "confirmTitle",
    "confirmLead",
    "code",
    "handset",
    "confirm",
    "refused",
    "newTab"
  };

  private final MessageSource words;
  private final MoneyWords money;

  BankPages(MessageSource words, MoneyWords money) {
    this.words = words;
    this.money = money;
  }

  String style() {
    return STYLE.toString();
  }

  String bill(BankOrder order) {
    var cards =
        PageText.joined(Arrays.stream(DemoCard.values()).map(card -> card(order, card)).toList());
    return BILL.with(gaps(order)).with("list", cards).toString();
  }

  String confirm(BankOrder order, boolean wrong) {
    var gaps = gaps(order);
    gaps.put("refusal", wrong ? say("refused", order.language()) : "");
    gaps.put("invalid", Boolean.toString(wrong));
    return CONFIRM.with(gaps).toString();
  }

  private PageText card(BankOrder order, DemoCard card) {
    return CARD.with(
        Map.of(
            "card", card.name(),
            "number", card.number(),
            "what", say(card.name(), order.language())));
  }

  private Map<String, String> gaps(BankOrder order) {
    var language = order.language();
    Map<String, String> gaps = new HashMap<>();
    for (var gap : GAPS) {
      gaps.put(gap, say(gap, language));
    }
    gaps.put("lang", language.getLanguage());
    gaps.put("order", order.id());
    gaps.put("sum", money.say(Money.of(order.amount()), language));
    gaps.put("description", order.description());
    gaps.put("returnTo", order.returnTo().toString());
    return gaps;
  }

  private String say(String key, Locale language) {
    return words.getMessage("simulator.bank." + key, null, language);
  }
}
