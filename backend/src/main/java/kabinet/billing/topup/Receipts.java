package kabinet.billing.topup;

import static java.util.Objects.requireNonNull;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import kabinet.kernel.Money;
import kabinet.operator.MoneyWords;
import kabinet.operator.Operators;
import kabinet.platform.web.PageText;
import org.springframework.stereotype.Component;

/** Writes receipts: a page to be read and to be printed. */
@Component
class Receipts {

  private static final PageText PAGE = PageText.read("receipt/receipt.html");

  private final Payments payments;
  private final Operators operators;
  private final MoneyWords money;
  private final TopUpWords words;

  Receipts(Payments payments, Operators operators, MoneyWords money, TopUpWords words) {
    this.payments = payments;
    this.operators = operators;
    this.money = money;
    this.words = words;
  }

  /** The receipt of a payment that has succeeded. */
  String page(Payment payment, Locale language) {
    var profile = operators.profile();
    var when = requireNonNull(payment.settledAt()).atZone(profile.timeZone());
    return PAGE.with(
            Map.ofEntries(
                Map.entry("lang", language.getLanguage()),
                Map.entry("operator", profile.name().in(language)),
                Map.entry("title", words.receipt("title", language)),
                Map.entry("sum", money.say(payment.amount(), language)),
                Map.entry("when.label", words.receipt("when", language)),
                Map.entry(
                    "when",
                    DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", language).format(when)),
                Map.entry("account.label", words.receipt("account", language)),
                Map.entry("account", payments.accountNumber(payment)),
                Map.entry("fee.label", words.receipt("fee", language)),
                Map.entry("fee", money.say(Money.ZERO, language)),
                Map.entry("number.label", words.receipt("number", language)),
                Map.entry("number", payment.id().toString())))
        .toString();
  }
}
